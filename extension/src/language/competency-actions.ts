import { moveItem } from '@rubric-kit/shared-schema/edit/move-item.ts';
import type { Analysis } from './analysis.ts';
import { competenciesOf, listAt, totalWeight } from './model.ts';
import { ranged } from './ranged.ts';
import { foundationFirst, sortCompetencies } from './sort.ts';
import type { Steps } from './steps.ts';
import type { CodeAction, Range } from './types.ts';
import { distributed } from './weights.ts';

/** Moves and sorts for the competency in a range, and weights that sum to 100. */
export function* competencyActions(analysis: Analysis, { start }: Range): Steps<CodeAction[]> {
  const { document, lines } = analysis;
  const [list, index] = document.pathAt(lines.offset(start));
  if (list !== 'competencies') return [];
  yield;
  const count = listAt(document.value, ['competencies']).length;
  const action = (title: string, edits: CodeAction['edits']): CodeAction[] =>
    edits.length === 0 ? [] : [{ title, kind: 'refactor.rewrite', rules: [], edits }];
  const move = (to: number) =>
    typeof index !== 'number' || to < 0 || to >= count
      ? []
      : ranged(analysis, moveItem(document, ['competencies'], index, to));
  const up = action('Move competency up', move(Number(index) - 1));
  yield;
  const down = action('Move competency down', move(Number(index) + 1));
  yield;
  const order = foundationFirst(competenciesOf(document.value));
  const sort = action('Sort competencies: foundation first', sortCompetencies(analysis, order));
  yield;
  const isFull = totalWeight(document.value) === 100;
  return [...up, ...down, ...sort, ...(isFull ? [] : action('Distribute the weights to 100', distributed(analysis)))];
}
