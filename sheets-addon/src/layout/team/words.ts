import { minimumPeopleOf, type Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { TeamScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { joinedWhere } from '../formula-text.ts';
import type { Look } from '../look.ts';
import type { Scene } from '../scene.ts';
import { cellOn, looseCell } from '../sheet-reference.ts';
import type { Shown } from '../shown.ts';
import type { TabGrid } from '../tab-grid.ts';
import { firstRow } from '../workings/places.ts';
import { peopleColumn } from './places.ts';

/** What stands beside a team's averages. */
interface Words {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly look: Look;
  readonly measure: Shown['measure'];
  formula(team: number): string;
  value(score: TeamScore): string | number;
}

const noRatings = 'no ratings in this period';
const tooFew = 'Too few people for a verdict';
const noVerdict = 'No verdict';

/** How wide the columns beside the averages are, in characters. */
export const wordWidths = (scene: Scene): number[] => wordsOf(scene).map(({ width }) => width);

/** The number of people before a team's averages; what is weak, the verdict and what to do after them. */
export function putWords(grid: TabGrid, scene: Scene): void {
  const { team: places, workings, teams } = scene;
  const heading = places.title.average + 1;
  const words = wordsOf(scene);
  grid.put(heading, peopleColumn, { text: 'People', look: 'number-heading' });
  words.forEach((word, index) => {
    grid.put(heading, places.after + index, {
      text: word.heading,
      look: word.look === 'count' ? 'number-heading' : 'heading',
    });
  });
  for (let team = 0; team < places.teams; team++) {
    const { row } = places.cell('average', team, 0);
    const score = teams[team]?.score ?? null;
    const shows = (measure: Shown['measure']) =>
      score ? { shows: { subject: 'team', person: '', team: score.team, measure } as const } : {};
    const people = cellOn(workings.tab, firstRow + team, workings.team.people.index);
    const isThere = cellOn(workings.tab, firstRow + team, workings.team.row.index);
    grid.put(row, peopleColumn, {
      formula: `=IF(${isThere}=0,"",${people})`,
      value: score ? score.n : teams[team] ? 0 : '',
      look: 'count',
      ...shows('people'),
    });
    words.forEach(({ formula, value, look, measure }, index) => {
      const otherwise = measure === 'verdict' ? `IF(${isThere}=0,"","${noRatings}")` : '""';
      const value0 = measure === 'verdict' && teams[team] ? noRatings : '';
      grid.put(row, places.after + index, {
        formula: `=IF(N(${looseCell(row, peopleColumn)})=0,${otherwise},${formula(team)})`,
        value: score ? value(score) : value0,
        look,
        ...shows(measure),
      });
    });
  }
}

function wordsOf(scene: Scene): Words[] {
  const { team: places, workings, rubric, rubricPlaces } = scene;
  const { verdicts, facts, matrix } = rubricPlaces;
  const line = (name: 'average' | 'n', team: number): string => {
    const { row, column } = places.cell(name, team, 0);
    return `${looseCell(row, column)}:${looseCell(row, column + places.competencies - 1)}`;
  };
  const at = (name: 'average' | 'n', team: number, competency: number): string => {
    const { row, column } = places.cell(name, team, competency);
    return looseCell(row, column);
  };
  const weakCell = (team: number): string => looseCell(places.cell('average', team, 0).row, places.after);
  const weakLine = workings.settingThere('weakLine');
  const verdict = (column: string, team: number, otherwise: string): string =>
    verdicts === null
      ? otherwise
      : `IFERROR(INDEX(${column},MATCH(${weakCell(team)},${verdicts.counts},1)),${otherwise})`;
  const judged = (team: number): string => `SUMPRODUCT(--(${line('n', team)}>=${facts.minimumPeople}))>0`;
  const found = (score: TeamScore) => rubric.team?.verdicts?.find((one) => one.verdict === score.verdict);
  return [
    {
      heading: 'Weak',
      width: 8,
      look: 'count',
      measure: 'weak-count',
      formula: (team) =>
        `SUMPRODUCT((${line('n', team)}>=${facts.minimumPeople})*(${line('average', team)}<${weakLine}))`,
      value: (score) => score.weak.length,
    },
    {
      heading: 'Weak competencies',
      width: 30,
      look: 'body',
      measure: 'weak',
      formula(team) {
        const parts = matrix.competencies.map(({ name }, index) => ({
          holds: `AND(${at('n', team, index)}>=${facts.minimumPeople},${at('average', team, index)}<${weakLine})`,
          text: name,
        }));
        return `IF(${weakCell(team)}=0,"none",${joinedWhere(parts, ', ')})`;
      },
      value: (score) => namesOf(rubric, score.weak) || 'none',
    },
    {
      heading: 'Verdict',
      width: 22,
      look: 'name',
      measure: 'verdict',
      formula: (team) => `IF(${judged(team)},${verdict(verdicts?.verdicts ?? '', team, `"${noVerdict}"`)},"${tooFew}")`,
      value: (score) => score.verdict ?? (hasJudged(rubric, score) ? noVerdict : tooFew),
    },
    {
      heading: 'What it means',
      width: 46,
      look: 'body',
      measure: 'finding',
      formula: (team) => `IF(${judged(team)},${verdict(verdicts?.findings ?? '', team, '""')},"")`,
      value: (score) => found(score)?.finding ?? '',
    },
    {
      heading: 'What to do',
      width: 46,
      look: 'body',
      measure: 'action',
      formula: (team) => `IF(${judged(team)},${verdict(verdicts?.actions ?? '', team, '""')},"")`,
      value: (score) => found(score)?.action ?? '',
    },
    {
      heading: 'Low n',
      width: 26,
      look: 'remark',
      measure: 'low-n',
      formula(team) {
        const parts = matrix.competencies.map(({ name }, index) => ({
          holds: `${at('n', team, index)}<${facts.minimumPeople}`,
          text: name,
        }));
        return joinedWhere(parts, ', ');
      },
      value: (score) =>
        namesOf(
          rubric,
          rubric.competencies.flatMap(({ id }) => (score.averages.get(id)?.lowN ? [id] : [])),
        ),
    },
  ];
}

const namesOf = (rubric: Rubric, ids: readonly string[]): string =>
  rubric.competencies.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(', ');

const hasJudged = (rubric: Rubric, score: TeamScore): boolean =>
  [...score.averages.values()].some(({ n }) => n >= minimumPeopleOf(rubric));
