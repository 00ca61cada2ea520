import fc, { type GeneratorValue } from 'fast-check';
import type { GridAction } from '../../../extension/src/grid/action.ts';
import { text } from '../../shared-schema/edit/random-layout.ts';
import type { Model } from './random-rubric.ts';

const number = fc.constantFrom(0, 1, 2.5, 3, 20, 100);
const texts = fc.array(text, { maxLength: 4 });
const ids = fc.uniqueArray(fc.constantFrom('planning', 'food-safety', 'no', '__proto__'), { maxLength: 4 });

/** Something that a person can do to this rubric in the grid. */
export function randomAction(rubric: Model, g: GeneratorValue): GridAction {
  const competency = g(() => fc.nat({ max: rubric.competencies.length - 1 }));
  const own = rubric.competencies[competency];
  const levels: Model[] = rubric.scale.levels;
  const level = g(() => fc.nat({ max: Math.max(0, levels.length - 1) }));
  const kinds = [
    'set',
    'set',
    'set',
    'anchor',
    'anchor',
    'add-level',
    'add-competency',
    'distribute',
    'move',
    'remove',
  ];
  if (rubric.competencies.length > 1) kinds.push('remove-competency');
  if (levels.length > 0) kinds.push('remove-level', 'level-score');
  const kind = g(() => fc.constantFrom(...kinds));
  const lists: (string | number)[][] = [
    ['competencies'],
    ...['anchors', 'interview', 'coaching', 'aliases'].map((name) => ['competencies', competency, name]),
    ...['diagnoses', 'cadence'].map((name) => [name]),
    ['team', 'verdicts'],
  ].filter((path) => (path.reduce<Model>((part, step) => part?.[step], rubric)?.length ?? 0) > 0);
  // The last competency stays, so that there is one to go on with.
  if (kind === 'remove' && rubric.competencies.length === 1) lists.shift();
  if (lists.length === 0) return { kind: 'distribute' };
  const list = g(() => fc.constantFrom(...lists));
  const length = list.reduce<Model>((part, step) => part[step], rubric).length;
  const item = g(() => fc.nat({ max: length - 1 }));
  switch (kind) {
    case 'set':
      return g(() =>
        fc.constantFrom<GridAction>(
          { kind: 'set', path: ['title'], value: g(() => text) },
          { kind: 'set', path: ['competencies', competency, 'name'], value: g(() => text) },
          { kind: 'set', path: ['competencies', competency, 'weight'], value: g(() => number) },
          { kind: 'set', path: ['competencies', competency, 'floor'], value: g(() => fc.option(number)) },
          { kind: 'set', path: ['competencies', competency, 'summary'], value: g(() => text) },
          { kind: 'set', path: ['competencies', competency, 'aliases'], value: g(() => texts) },
          { kind: 'set', path: ['competencies', competency, 'buildsOn'], value: g(() => ids) },
          { kind: 'set', path: ['team', 'minimumPeople'], value: g(() => number) },
          { kind: 'set', path: ['bands', 'weakBelow'], value: g(() => number) },
          { kind: 'set', path: ['rules', 'weights-sum'], value: g(() => fc.constantFrom('off', 'info', null)) },
          ...(rubric.diagnoses ?? []).map(
            (_: Model, index: number): GridAction => ({
              kind: 'set',
              path: ['diagnoses', index, 'when', 'weak'],
              value: g(() => ids),
            }),
          ),
          ...(own.interview ?? []).map(
            (_: Model, index: number): GridAction => ({
              kind: 'set',
              path: ['competencies', competency, 'interview', index, 'listenFor'],
              value: g(() => texts),
            }),
          ),
        ),
      );
    case 'anchor':
      return { kind, competency, score: g(() => fc.constantFrom(1, 2, 3, 4)), text: g(() => text) };
    case 'level-score':
      return { kind, index: level, score: g(() => fc.constantFrom(0, 7, 2.5)) };
    case 'remove-level':
      return { kind, index: level };
    case 'add-competency':
      return { kind, index: g(() => fc.nat({ max: rubric.competencies.length })) };
    case 'remove-competency':
      return { kind, index: competency };
    case 'move':
      return { kind, list, from: item, to: g(() => fc.nat({ max: length - 1 })) };
    case 'remove':
      return { kind, path: [...list, item] };
    default:
      return { kind: kind as 'add-level' | 'distribute' };
  }
}
