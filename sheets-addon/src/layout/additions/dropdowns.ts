import { legalScores, notObservedOf, stepOf } from '@rubric-kit/shared-schema/rubric.ts';
import { english } from '@rubric-kit/shared-schema/score/wording.ts';
import { type Dropdown, textMark } from '../plan.ts';
import { exact } from '../rubric/allowed.ts';
import type { Scene } from '../scene.ts';
import { down } from '../sheet-reference.ts';
import { keyOf } from '../sheet-text.ts';
import { labelIn, textIn } from '../source/names.ts';
import type { SourceRow } from '../source/source-row.ts';
import type { SourceTable } from '../source/source-rows.ts';

/** A choice of scores wherever one can stand: not beside the manager's own averages, nor beside what is no competency. */
export function scoreDropdowns(scene: Scene, { rows, table }: SourceTable, column: number): Dropdown[] {
  const { scale } = scene.rubric;
  const scores = legalScores(scale).map(exact);
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    if (!canHoldScore(scene, row, table.shape === 'person-tab')) continue;
    const last = runs[runs.length - 1];
    if (last && last.bottom === row.row - 1) last.bottom = row.row;
    else runs.push({ top: row.row, bottom: row.row });
  }
  return runs.map(({ top, bottom }) => ({
    range: down(column, top, bottom),
    values: [...scores, notObservedOf(scale)],
    help: `${textMark} ${english.scores(scores, stepOf(scale))}, or ${notObservedOf(scale)} where you saw nothing.`,
    source: { key: 'rubric', range: scene.rubricPlaces.allowed.all },
  }));
}

function canHoldScore({ names, competencySpellings }: Scene, row: SourceRow, isPersonTab: boolean): boolean {
  if (isPersonTab) return competencySpellings.has(keyOf(textIn(row.competency, names.spaces)));
  return labelIn(row.person) === '' || names.isNamed(row);
}
