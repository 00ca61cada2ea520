import type { CellRange } from '../../read/snapshot.ts';
import { cellOn, fixedCell } from '../sheet-reference.ts';
import { type Column, columnBlock, columnRun } from './columns.ts';

/** How much there is to work out. */
export interface Sizes {
  readonly competencies: number;
  readonly roles: number;
  /** Rows of the manager's, people, teams: what there is and room for more. */
  readonly rows: number;
  readonly people: number;
  readonly teams: number;
  readonly periods: number;
  readonly periodSpellings: number;
  readonly competencySpellings: number;
  readonly profileSpellings: number;
  readonly nobody: number;
  readonly odd: number;
}

/** The first row of every block, from 0: a title, a sentence, the blocks' titles and the headings stand over it. */
export const firstRow = 4;

const rowColumns = [
  'person',
  'team',
  'key',
  'first',
  'count',
  'number',
  'period',
  'profile',
  'competency',
  'code',
  'place',
  'rating',
  'rated',
] as const;

const sortedColumns = ['row', 'code', 'rated', 'lastRated', 'role'] as const;

const personColumns = [
  'number',
  'row',
  'person',
  'team',
  'ever',
  'teamKey',
  'teamFirst',
  'teamCount',
  'teamNumber',
  'nowFrom',
  'nowTo',
  'now',
  'running',
  'listed',
  'before',
  'beforeFrom',
  'beforeTo',
  'teamBefore',
  'teamBeforeFrom',
  'teamBeforeTo',
  'role',
  'first',
  'firstStep',
  'second',
  'secondStep',
] as const;

const teamColumns = ['number', 'row', 'name', 'people', 'before'] as const;

const listColumns = [
  'setting',
  'settingValue',
  'period',
  'since',
  'periodKey',
  'periodNumber',
  'competencyKey',
  'competencyNumber',
  'profileKey',
  'profileNumber',
  'nobody',
  'odd',
  'usual',
] as const;

/** The single numbers that many formulas need, in the order in which they stand. */
export const settings = ['selected', 'since', 'weakLine', 'strongLine', 'lowest', 'step', 'notObserved'] as const;
export type Setting = (typeof settings)[number];

/** Where everything stands on the workings tab. */
export interface WorkingsPlaces {
  readonly tab: string;
  readonly sizes: Sizes;
  /** A row per row of the manager's. */
  readonly row: Readonly<Record<(typeof rowColumns)[number], Column>>;
  /** By competency: what the row's score cell says. */
  readonly ratings: readonly Column[];
  /** A row per row of the manager's in the order of person and period, and one more. */
  readonly sorted: Readonly<Record<(typeof sortedColumns)[number], Column>>;
  /** By competency: what the ratings of all rows above add up to. */
  readonly sums: readonly Column[];
  /** A row per person of all periods. */
  readonly person: Readonly<Record<(typeof personColumns)[number], Column>>;
  /** By competency: the score now, the score in the team's period before, the squared deviation, the urgency. */
  readonly now: readonly Column[];
  readonly teamBefore: readonly Column[];
  readonly deviation: readonly Column[];
  readonly urgency: readonly Column[];
  readonly team: Readonly<Record<(typeof teamColumns)[number], Column>>;
  /** By competency: the team's average in its period before. */
  readonly averageBefore: readonly Column[];
  readonly list: Readonly<Record<(typeof listColumns)[number], Column>>;
  /** By competency, a row per role, the rubric's own first; the floor is the same for all. */
  readonly target: readonly Column[];
  readonly weight: readonly Column[];
  readonly floor: readonly Column[];
  settingHere(setting: Setting): string;
  settingThere(setting: Setting): string;
  /** A row of competency columns, such as the weights of the third role. */
  run(columns: readonly Column[], row: number): CellRange;
}

export function workingsPlaces(tab: string, sizes: Sizes): WorkingsPlaces {
  const count = sizes.competencies;
  let left = 0;
  const rows = (length: number) => ({ top: firstRow, bottom: firstRow + Math.max(1, length) - 1 });
  const block = <Name extends string>(names: readonly Name[], length: number): Record<Name, Column> => {
    const columns = columnBlock(tab, left, rows(length), names);
    left += names.length;
    return columns;
  };
  const run = (length: number): Column[] => {
    const columns = columnRun(tab, left, rows(length), count);
    left += count;
    return columns;
  };
  const gap = (): void => {
    left += 1;
  };
  const row = block(rowColumns, sizes.rows);
  const ratings = run(sizes.rows);
  gap();
  const sorted = block(sortedColumns, sizes.rows + 1);
  // The one more has no code: a search among sorted numbers ends before it.
  sorted.code = columnBlock(tab, sorted.code.index, rows(sizes.rows), ['code']).code;
  const sums = run(sizes.rows + 1);
  gap();
  const person = block(personColumns, sizes.people);
  const now = run(sizes.people);
  const teamBefore = run(sizes.people);
  const deviation = run(sizes.people);
  const urgency = run(sizes.people);
  gap();
  const team = block(teamColumns, sizes.teams);
  const averageBefore = run(sizes.teams);
  gap();
  const list = listBlock(tab, left, sizes);
  left += listColumns.length + 1;
  const target = run(sizes.roles);
  const weight = run(sizes.roles);
  const floor = run(1);
  const settingRow = (setting: Setting): number => firstRow + settings.indexOf(setting);
  return {
    tab,
    sizes,
    row,
    ratings,
    sorted,
    sums,
    person,
    now,
    teamBefore,
    deviation,
    urgency,
    team,
    averageBefore,
    list,
    target,
    weight,
    floor,
    settingHere: (setting) => fixedCell(settingRow(setting), list.settingValue.index),
    settingThere: (setting) => cellOn(tab, settingRow(setting), list.settingValue.index),
    run: (columns, at) => ({
      top: at,
      bottom: at,
      left: columns[0]?.index ?? 0,
      right: columns[columns.length - 1]?.index ?? 0,
    }),
  };
}

/** Lists of different lengths. */
function listBlock(tab: string, left: number, sizes: Sizes): WorkingsPlaces['list'] {
  const length = (name: (typeof listColumns)[number]): number => {
    if (name === 'setting' || name === 'settingValue') return settings.length;
    if (name === 'period' || name === 'since') return sizes.periods;
    if (name === 'periodKey' || name === 'periodNumber') return sizes.periodSpellings;
    if (name === 'competencyKey' || name === 'competencyNumber') return sizes.competencySpellings;
    if (name === 'profileKey' || name === 'profileNumber') return sizes.profileSpellings;
    return name === 'nobody' ? sizes.nobody : sizes.odd;
  };
  const columns = Object.create(null) as Record<(typeof listColumns)[number], Column>;
  listColumns.forEach((name, offset) => {
    const bottom = firstRow + Math.max(1, length(name)) - 1;
    columns[name] = columnBlock(tab, left + offset, { top: firstRow, bottom }, [name])[name];
  });
  return columns;
}
