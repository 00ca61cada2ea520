import { remember } from '@rubric-kit/shared-schema/remember.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { readRating } from '@rubric-kit/shared-schema/score/rating.ts';
import { cellAddress } from './address.ts';
import { isBlank, labelOf, textOf } from './cell.ts';
import type { Grid } from './grid.ts';
import type { CellAddress } from './mapping.ts';
import { type Profiles, profilesOf } from './profiles.ts';
import type { RowFacts } from './row-facts.ts';
import type { InvalidCell, PlacedRating } from './scorecard.ts';
import type { CellValue, TabSnapshot } from './snapshot.ts';
import { isSummary } from './vocabulary.ts';

/** What reading has come to so far. Every score cell that is not blank adds to exactly one of the lists. */
export interface Gathering {
  readonly rubric: Rubric;
  readonly profiles: Profiles;
  /** Whether a label is that of a row which sums up others. */
  readonly isSummary: (label: string) => boolean;
  readonly ratings: PlacedRating[];
  readonly invalid: InvalidCell[];
  /** Rows that gave at least one rating, and the competencies that each of them rated. */
  readonly rows: { readonly facts: RowFacts; readonly competencies: string[] }[];
  /** Rows that name somebody and hold scores, none of which counts. */
  readonly unrated: RowFacts[];
  /** Rows that sum up others: not people. */
  readonly summaries: { readonly address: string; readonly label: string; readonly scores: number }[];
}

export const gatheringOf = (rubric: Rubric): Gathering => ({
  rubric,
  profiles: profilesOf(rubric),
  isSummary: remember(isSummary),
  ratings: [],
  invalid: [],
  rows: [],
  unrated: [],
  summaries: [],
});

/** A score cell with what it is about. */
export interface ScoreCell {
  readonly cell: CellAddress;
  readonly competency: string;
  readonly evidence?: number | undefined;
}

/** Says that a cell is left uncounted, and why. */
export function refuse(gathering: Gathering, tab: TabSnapshot, cell: CellAddress, value: CellValue, reason: string) {
  const address = cellAddress(tab.name, cell.row, cell.column);
  gathering.invalid.push({ tab: tab.id, cell, address, value: textOf(value), reason });
}

/**
 * Reads the score cells of one row. Without `facts` nobody gets them, which has been said elsewhere; what is wrong with
 * them is said nevertheless. Returns how many ratings they hold.
 */
export function readScores(
  gathering: Gathering,
  grid: Grid,
  cells: readonly ScoreCell[],
  facts: RowFacts | undefined,
): number {
  const { rubric } = gathering;
  const competencies: string[] = [];
  const before = gathering.invalid.length;
  for (const { cell, competency, evidence } of cells) {
    const value = grid.at(cell.row, cell.column);
    const reading = readRating(typed(value, grid.tab), rubric.scale);
    if (reading.kind === 'blank') continue;
    if (reading.kind === 'invalid') {
      refuse(gathering, grid.tab, cell, value, reading.reason);
      continue;
    }
    competencies.push(competency);
    if (!facts) continue;
    const profile = gathering.profiles.idOf(facts.profile);
    const said = evidence === undefined ? '' : textOf(grid.at(cell.row, evidence)).trim();
    gathering.ratings.push({
      tab: grid.tab.id,
      cell,
      person: facts.person,
      team: facts.team,
      period: facts.period,
      rater: facts.rater,
      ...(profile === undefined ? {} : { profile }),
      competency,
      score: reading.kind === 'score' ? reading.score : null,
      ...(said === '' ? {} : { evidence: said }),
    });
  }
  if (facts && competencies.length > 0) gathering.rows.push({ facts, competencies });
  else if (facts && gathering.invalid.length > before) gathering.unrated.push(facts);
  return competencies.length;
}

/** Whether any of the cells holds something. */
export const hasScores = (grid: Grid, cells: readonly ScoreCell[]): boolean =>
  cells.some(({ cell }) => !isBlank(grid.at(cell.row, cell.column)));

/** In a file without types, a text that is a plain number is one. */
function typed(value: CellValue, { untyped }: TabSnapshot): CellValue {
  if (!untyped || typeof value !== 'string') return value;
  const text = labelOf(value);
  const decimal = untyped.decimalComma ? text.replace(',', '.') : text;
  return /^[+-]?\d{1,15}(?:\.\d+)?$/.test(decimal) ? Number(decimal) : value;
}
