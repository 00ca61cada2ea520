import type { Competency } from '@rubric-kit/shared-schema/rubric.ts';
import { columnLetters } from '../../read/address.ts';
import type { PersonTab } from '../../read/mapping.ts';
import { scoreFormats } from '../conditional-formats.ts';
import type { ConditionalFormat } from '../plan.ts';
import type { Scene } from '../scene.ts';
import { down, fixedCell } from '../sheet-reference.ts';
import { labelIn, textIn } from '../source/names.ts';
import type { SourceTable } from '../source/source-rows.ts';
import { isOneOf, spellings } from './conditions.ts';
import { competencyTexts, thresholdOf } from './thresholds.ts';

/** The looks of a table's score cells, column by column. */
export function tableFormats(scene: Scene, source: SourceTable): ConditionalFormat[] {
  const { table, rows, first, bottom } = source;
  const { scale, bands, competencies } = scene.rubric;
  const inRow = (column: number): string => `$${columnLetters(column)}${first + 1}`;
  const base = (column: number) => ({
    range: down(column, first, bottom),
    cell: `${columnLetters(column)}${first + 1}`,
    scale,
    bands,
  });
  if (table.shape === 'person-tab') {
    const label = inRow(table.columns.competency);
    const known = competencies.flatMap((competency) => competencyTexts(scene, competency, rows));
    const thresholds = byLabel(scene, source, label, profileFact(table, source));
    return scoreFormats({ ...base(table.columns.score), counts: isOneOf(label, known), thresholds });
  }
  const { profile, person } = table.columns;
  const profileCell = profile === undefined ? null : inRow(profile);
  const counts = `NOT(${isOneOf(inRow(person), sumsIn(scene, source))})`;
  if (table.shape === 'long') {
    const thresholds = byLabel(scene, source, inRow(table.columns.competency), profileCell);
    return scoreFormats({ ...base(table.columns.score), counts, thresholds });
  }
  return competencies.flatMap((competency: Competency) => {
    const columns = table.competencies.get(competency.id);
    if (!columns) return [];
    const thresholds = [thresholdOf(scene, competency, rows, profileCell)];
    return scoreFormats({ ...base(columns.score), counts, thresholds });
  });
}

/** Thresholds for rows that name their competency. */
const byLabel = (scene: Scene, { rows }: SourceTable, label: string, profileCell: string | null) =>
  scene.rubric.competencies.map((competency) => ({
    ...thresholdOf(scene, competency, rows, profileCell),
    when: isOneOf(label, competencyTexts(scene, competency, rows)),
  }));

/** The role of a person's tab, which may share its cell with its label. */
function profileFact({ profile }: PersonTab, { rows }: SourceTable): string | null {
  if (!profile) return null;
  const cell = fixedCell(profile.row, profile.column);
  const source = rows[0]?.profile;
  return source?.kind === 'cell' && source.after !== undefined
    ? `IFERROR(MID(${cell},FIND("${source.after}",${cell})+1,200),${cell})`
    : cell;
}

/** The labels of the manager's own averages in this table, and the usual ones. */
const sumsIn = ({ names }: Scene, { rows }: SourceTable): string[] => {
  const found = rows.filter((row) => labelIn(row.person) !== '' && !names.isNamed(row));
  return spellings(['average', 'total', ...found.map(({ person }) => textIn(person, names.spaces))]);
};
