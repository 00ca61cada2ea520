import fc, { type GeneratorValue } from 'fast-check';
import type { GridAction } from '../../../extension/src/grid/action.ts';
import type { Field, GridView } from '../../../extension/src/grid/view.ts';
import { text } from '../../shared-schema/edit/random-layout.ts';

const number = fc.constantFrom(0, 1, 2, 2.5, 3, 7, 20, 100);
const ids = fc.constantFrom('planning', 'food-safety', 'no', '__proto__');

/** A list as somebody leaves it: some of its lines in another order, and some new ones. */
const rewritten = (lines: readonly string[], line: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.shuffledSubarray([...lines]), fc.array(line, { maxLength: 2 }), fc.nat(4))
    .map(([kept, come, index]) => [...kept.slice(0, index), ...come, ...kept.slice(index)]);

type Make = () => GridAction;

/** Something that a person can do in the grid that shows this: whatever has a cell, a field or a button. */
export function randomAction(view: GridView, g: GeneratorValue): GridAction {
  const pick = <T>(arbitrary: fc.Arbitrary<T>): T => g(() => arbitrary);
  const makes = new Map<string, Make[]>();
  const offer = (name: string, make: Make) => makes.set(name, [...(makes.get(name) ?? []), make]);
  const { rows, levels } = view;

  for (const [row, { cells }] of rows.entries()) {
    for (const { kind, path, score } of cells) {
      if (kind === 'anchor') {
        if (score !== undefined)
          offer('anchor', () => ({ kind, competency: row, score, text: pick(fc.oneof(text, fc.constant(''))) }));
      } else if (kind === 'name') offer('cell', () => ({ kind: 'set', path: path ?? [], value: pick(text) }));
      else
        offer('cell', () => ({
          kind: 'set',
          path: path ?? [],
          value: pick(kind === 'floor' ? fc.option(number) : number),
        }));
    }
    offer('remove-competency', () => ({ kind: 'remove-competency', index: row }));
    offer('move', () => ({
      kind: 'move',
      list: ['competencies'],
      from: row,
      to: pick(fc.nat({ max: rows.length - 1 })),
    }));
  }
  offer('add-competency', () => ({ kind: 'add-competency', index: pick(fc.nat({ max: rows.length })) }));
  offer('add-level', () => ({ kind: 'add-level' }));
  offer('distribute', () => ({ kind: 'distribute' }));
  for (const [index, { score }] of levels.entries()) {
    if (levels.length > 1) offer('remove-level', () => ({ kind: 'remove-level', index }));
    if (score !== undefined)
      offer('level-score', () => ({ kind: 'level-score', index, score: pick(fc.constantFrom(0, 7, 2.5)) }));
  }
  const problems = [...rows.flatMap(({ cells }) => cells), ...levels].flatMap((part) => part.problems);
  for (const { id, sections, ofCompetency } of view.panes) {
    for (const section of [...sections, ...(ofCompetency ?? []).flat()]) {
      problems.push(...section.problems);
      const { add } = section;
      if (add && add.list[1] !== 'levels') offer('add', () => ({ kind: 'add', list: add.list }));
      for (const card of section.cards) {
        problems.push(...card.problems, ...card.fields.flatMap((field) => field.problems));
        for (const field of card.fields) offer(`field ${id}`, () => fieldAction(field, pick));
        const { item } = card;
        if (!item || item.list[1] === 'levels') continue;
        const { list, index, count } = item;
        offer('move', () => ({ kind: 'move', list, from: index, to: pick(fc.nat({ max: count - 1 })) }));
        offer('remove', () => ({ kind: 'remove', path: [...list, index] }));
      }
    }
  }
  for (const { fix } of [...problems, ...view.elsewhere]) {
    if (fix) offer('fix', () => ({ kind: 'fix', change: fix.change }));
  }
  const name = pick(fc.constantFrom(...makes.keys()));
  return pick(fc.constantFrom(...(makes.get(name) ?? [])))();
}

function fieldAction(
  { path, kind, value: old, choices, required }: Field,
  pick: <T>(arbitrary: fc.Arbitrary<T>) => T,
): GridAction {
  const sometimes = <T>(arbitrary: fc.Arbitrary<T>): T | null => pick(required ? arbitrary : fc.option(arbitrary));
  if (path[1] === 'levels' && path[3] === 'score')
    return { kind: 'level-score', index: Number(path[2]), score: pick(number) };
  switch (kind) {
    case 'number':
      return { kind: 'set', path, value: sometimes(number) };
    case 'choice':
      return { kind: 'set', path, value: sometimes(fc.constantFrom(...(choices ?? []).map(({ value }) => value))) };
    case 'texts':
      return { kind: 'set', path, value: sometimes(rewritten(Array.isArray(old) ? old : [], text)) };
    case 'ids':
      return { kind: 'set', path, value: pick(rewritten(Array.isArray(old) ? old : [], ids)) };
    default:
      return { kind: 'set', path, value: sometimes(text) };
  }
}
