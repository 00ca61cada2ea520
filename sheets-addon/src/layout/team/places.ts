import type { CellRange } from '../../read/snapshot.ts';
import { cellOn } from '../sheet-reference.ts';
import { type Column, columnRun } from '../workings/columns.ts';

/** The tables of the Team tab, top down: teams down, competencies across, in the same columns. */
export const matrices = ['average', 'gap', 'n', 'spread', 'change'] as const;
export type MatrixName = (typeof matrices)[number];

/** Where the Team tab has what, rows and columns from 0. */
export interface TeamPlaces {
  readonly tab: string;
  readonly competencies: number;
  /** Teams that there are, and room for more. */
  readonly teams: number;
  /** The cell in which the period is chosen. */
  readonly period: { readonly row: number; readonly column: number; readonly there: string };
  /** Each table's title; its headings stand in the row below it. */
  readonly title: Readonly<Record<MatrixName, number>>;
  /** The targets, between the headings and the averages. */
  readonly target: number;
  /** The averages by competency, for formulas of other tabs. */
  readonly averages: readonly Column[];
  /** The cell of a team and a competency, both from 0. */
  cell(matrix: MatrixName, team: number, competency: number): { readonly row: number; readonly column: number };
  /** All of a table's numbers. */
  range(matrix: MatrixName): CellRange;
  /** The column after the last competency. */
  readonly after: number;
}

/** Title, explanation, period, legend and message stand over the tables. */
const firstTitle = 5;
export const periodAt = { row: 2, column: 1 } as const;
export const nameColumn = 0;
export const peopleColumn = 1;
const firstCompetency = 2;

export function teamPlaces(tab: string, competencies: number, teams: number): TeamPlaces {
  const title = Object.create(null) as Record<MatrixName, number>;
  let row = firstTitle;
  for (const name of matrices) {
    title[name] = row;
    // A title, headings, the teams and a blank row; the averages have their targets too.
    row += teams + (name === 'average' ? 4 : 3);
  }
  const firstTeam = (name: MatrixName): number => title[name] + (name === 'average' ? 3 : 2);
  const range = (name: MatrixName): CellRange => ({
    top: firstTeam(name),
    bottom: firstTeam(name) + teams - 1,
    left: firstCompetency,
    right: firstCompetency + competencies - 1,
  });
  return {
    tab,
    competencies,
    teams,
    period: { ...periodAt, there: cellOn(tab, periodAt.row, periodAt.column) },
    title,
    target: title.average + 2,
    averages: columnRun(tab, firstCompetency, range('average'), competencies),
    cell: (name, team, competency) => ({ row: firstTeam(name) + team, column: firstCompetency + competency }),
    range,
    after: firstCompetency + competencies,
  };
}
