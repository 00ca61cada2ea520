import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { isErrorText } from '@rubric-kit/shared-schema/score/rating.ts';
import { cellAddress } from './address.ts';
import { isBlank, labelOf } from './cell.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { lastRowOf } from './extent.ts';
import { type Gathering, gatheringOf, hasScores, readScores, refuse, type ScoreCell } from './gathering.ts';
import { type Grid, gridOf } from './grid.ts';
import type { CellAddress, LongTable, Mapping, PersonTab, WideTable } from './mapping.ts';
import { noticesOf } from './notices.ts';
import { type Fact, factText } from './person-tab.ts';
import { givenBy } from './row-facts.ts';
import { lostPerson, readRow } from './rows.ts';
import type { Scorecard } from './scorecard.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Reads every score cell of a mapped spreadsheet. A cell that is not blank becomes one rating, or one invalid cell with
 * its address and what to do; or it stands in a row that is told as a whole: one without a person, without a known
 * competency, or of averages. Changes nothing.
 */
export function readScorecard(snapshot: Snapshot, mapping: Mapping, rubric: Rubric): Scorecard {
  const gathering = gatheringOf(rubric);
  const dictionary = dictionaryOf(rubric, mapping.labels);
  const lost: string[] = [];
  for (const table of mapping.tables) {
    const tab = snapshot.tabs.find(({ id }) => id === table.tab);
    if (!tab) {
      lost.push(table.tab);
      continue;
    }
    const [grid, last] = [gridOf(tab), lastRowOf(table, mapping, tab)];
    if (table.shape === 'wide') readWide(gathering, grid, table, last);
    else if (table.shape === 'long') readLong(gathering, grid, table, last, dictionary);
    else readPersonTab(gathering, grid, table, last, dictionary);
  }
  return { mapping, ratings: gathering.ratings, invalid: gathering.invalid, notices: noticesOf(gathering, lost) };
}

function readWide(gathering: Gathering, grid: Grid, table: WideTable, last: number) {
  const columns = [...table.competencies];
  for (let row = table.headerRow + 1; row <= last; row++) {
    const cells = columns.map(([competency, { score, evidence }]) => ({
      cell: { row, column: score },
      competency,
      evidence,
    }));
    readRow(gathering, grid, table, row, cells);
  }
}

function readLong(gathering: Gathering, grid: Grid, table: LongTable, last: number, dictionary: Dictionary) {
  const { competency, score, evidence } = table.columns;
  for (let row = table.headerRow + 1; row <= last; row++) {
    const cell = { row, column: score };
    const ofPeople = !gathering.isSummary(labelOf(grid.shown(row, table.columns.person)));
    const cells = ofPeople
      ? competencyCell(gathering, grid, { row, column: competency }, cell, evidence, dictionary)
      : [{ cell, competency: '' }];
    readRow(gathering, grid, table, row, cells);
  }
}

function readPersonTab(gathering: Gathering, grid: Grid, table: PersonTab, last: number, dictionary: Dictionary) {
  const text = (fact: Fact) => (table[fact] ? factText(grid, table[fact], fact, dictionary) : '');
  const addressOf = ({ row, column }: CellAddress) => cellAddress(grid.tab.name, row, column);
  const given = (fact: 'team' | 'period') => givenBy(text(fact), table[fact] ? addressOf(table[fact]) : '');
  const [team, period] = [given('team'), given('period')];
  // A tab may hold several reviews of one person: a notice points at the review, not at the name over them all.
  const cell = { row: table.headerRow, column: table.columns.competency };
  const facts = {
    tab: grid.tab.id,
    cell,
    address: addressOf(cell),
    person: table.person ? text('person') : labelOf(grid.tab.name),
    team: team.text,
    period: period.text,
    rater: text('rater'),
    profile: text('profile'),
    errors: { team: team.error, period: period.error },
    asked: { team: table.team !== undefined, period: table.period !== undefined, rater: table.rater !== undefined },
  };
  const cells: ScoreCell[] = [];
  for (let row = table.headerRow + 1; row <= last; row++) {
    const { competency, score, evidence } = table.columns;
    const label = { row, column: competency };
    cells.push(...competencyCell(gathering, grid, label, { row, column: score }, evidence, dictionary));
  }
  const isNobody = table.person !== undefined && isErrorText(facts.person);
  const scores = readScores(gathering, grid, cells, isNobody ? undefined : facts);
  if (isNobody && scores > 0) refuse(gathering, grid.tab, table.person, facts.person, lostPerson);
}

/** The score cell of a row that names its competency; none, and a word about it, where the rubric has no such competency. */
function competencyCell(
  gathering: Gathering,
  grid: Grid,
  label: CellAddress,
  cell: CellAddress,
  evidence: number | undefined,
  dictionary: Dictionary,
): ScoreCell[] {
  const value = grid.shown(label.row, label.column);
  const competency = dictionary.competency(labelOf(value));
  if (competency !== undefined) return [{ cell, competency, evidence }];
  if (!hasScores(grid, [{ cell, competency: '' }])) return [];
  if (gathering.isSummary(labelOf(value))) {
    const address = cellAddress(grid.tab.name, label.row, label.column);
    gathering.summaries.push({ address, label: labelOf(value), scores: 1 });
    return [];
  }
  const reason = isBlank(value)
    ? 'is blank, but its row has a score; write the competency'
    : 'is not a competency of the rubric; write one of its names, or map it';
  refuse(gathering, grid.tab, label, value, reason);
  return [];
}
