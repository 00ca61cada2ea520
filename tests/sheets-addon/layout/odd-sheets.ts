import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import fc from 'fast-check';
import type { TabOf } from './workbook-of.ts';

/** People as managers type them: each inner list is one person, or one team, in several spellings. */
const people = [
  ['Ana', 'ana', ' ANA ', 'Ana\u00a0'],
  ['Ana*', 'ANA*'],
  ['An?'],
  ['~Ana', '~ana'],
  ['=Ana', '= Ana'.replace(' ', '')],
  ['<5'],
  ['>Bo  Lee', '>bo Lee', '>Bo\tLee'],
  ['{1}'],
  ['Jose\u0301', 'José'],
  ['山田\u3000太郎', '山田 太郎'],
  ['O\'Neill "Sam"', 'O\'NEILL "sam"'],
  ['#12', '#12 '],
];
const teams = [['North', 'north ', 'NORTH'], ['*'], ["Ann's", "ANN'S"], ['', ' ']];
const periods: CellValue[][] = [
  [2026, '2026', ' 2026 '],
  [new Date(Date.UTC(2025, 2, 31)), '2025-03-31'],
  ['FY24 H1', 'fy24  h1'],
  [null, ''],
];
/** What else stands in a score's cell: none of it is a rating but the last three, which say "not observed". */
const oddities: CellValue[] = [
  7,
  3.3,
  -1,
  0,
  '3',
  '3,5',
  'four',
  true,
  new Date(Date.UTC(2026, 0, 3)),
  null,
  'N/O',
  ' n/o',
  'N/o ',
];

const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const spelt = <T>(groups: readonly (readonly T[])[]): fc.Arbitrary<T> => oneOf(groups).chain((group) => oneOf(group));

const facts = (rubric: Rubric) =>
  fc.record({
    person: spelt(people),
    team: spelt(teams),
    period: spelt(periods),
    rater: oneOf(['Kim', 'Lou']),
    role: oneOf([
      '',
      'nobody knows',
      ...(rubric.profiles ?? []).flatMap(({ id, name }) => [id, ` ${name.toUpperCase()}`]),
    ]),
  });

function scoreCell({ scale }: Rubric): fc.Arbitrary<CellValue> {
  const [lowest = 1, highest = 5] = [scale.levels[0]?.score, scale.levels.at(-1)?.score];
  const step = scale.step ?? 1;
  const legal = fc.integer({ min: 0, max: Math.round((highest - lowest) / step) }).map((n) => lowest + n * step);
  return fc.oneof({ weight: 4, arbitrary: legal }, { weight: 1, arbitrary: oneOf(oddities) });
}

/** A row per person, period and rater, with blank rows and a row of averages among them. */
export const wideSheet = (rubric: Rubric): fc.Arbitrary<TabOf[]> => {
  const ids = rubric.competencies;
  const row = fc.tuple(facts(rubric), fc.tuple(...ids.map(() => scoreCell(rubric))));
  return fc.array(row, { minLength: 1, maxLength: 30 }).map((rows) => {
    const cells = rows.map(([{ person, team, period, rater, role }, scores]) => [
      person,
      team,
      period,
      rater,
      role,
      ...scores,
    ]);
    const average = ['Average', '', null, '', '', ...ids.map(() => 3)];
    const headers = ['Name', 'Team', 'Quarter', 'Rater', 'Role', ...ids.map(({ name }) => name.toUpperCase())];
    return [{ name: "Ann's 'scores' #1, 2026", rows: [['Scores'], headers, ...cells, [], average] }];
  });
};

/** A row per rating; competencies by their other names too. */
export const longSheet = (rubric: Rubric): fc.Arbitrary<TabOf[]> => {
  const names = rubric.competencies.flatMap(({ id, name, aliases = [] }) => [id, `${name} `, ...aliases, 'Juggling']);
  const row = fc.tuple(facts(rubric), oneOf(names), scoreCell(rubric));
  return fc.array(row, { minLength: 1, maxLength: 60 }).map((rows) => {
    const cells = rows.map(([{ person, team, period, role }, competency, score]) => [
      competency,
      score,
      person,
      team,
      period,
      role,
    ]);
    return [{ name: 'Ratings', rows: [['Competency', 'Rating', 'Employee', 'Group', 'Cycle', 'Role'], ...cells] }];
  });
};

/** A tab per review. */
export const personTabs = (rubric: Rubric): fc.Arbitrary<TabOf[]> => {
  const review = fc.tuple(facts(rubric), fc.tuple(...rubric.competencies.map(() => scoreCell(rubric))), fc.boolean());
  return fc.array(review, { minLength: 1, maxLength: 8 }).map((reviews) =>
    reviews.map(([{ person, team, period, role }, scores, inOneCell], index) => ({
      name: `Review ${index + 1}`,
      rows: [
        ['Name:', person],
        inOneCell && team.trim() !== '' ? [`Team: ${team}`] : ['Team:', team],
        ['Period:', period],
        ['Role:', role],
        [],
        ['Competency', 'Score'],
        ...rubric.competencies.map(({ name }, at) => [name, scores[at] ?? null]),
        [],
        ['My average', 3],
      ],
    })),
  );
};
