import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Result } from '@rubric-kit/shared-schema/score/score.ts';
import type { PersonScore, TeamScore } from '@rubric-kit/shared-schema/score/scores.ts';
import type { Plan } from '@rubric-kit/sheets-addon/layout/plan.ts';
import { locateShown, type Shown, type ShownCell } from '@rubric-kit/sheets-addon/layout/shown.ts';
import { a1 } from '@rubric-kit/sheets-addon/read/address.ts';
import type { JudgedValues } from '../../judge/libreoffice.ts';

type Value = string | number;

/** What a cell has to show by the scoring core; '' for nothing. Words by the rubric's own names. */
export function expected(shows: Shown, result: Result, rubric: Rubric): Value {
  if (shows.subject === 'team') {
    const team = result.teams.find((one) => one.team === shows.team);
    return team ? (ofTeam(shows, team, rubric) ?? '') : '';
  }
  const person = result.people.find((one) => one.person === shows.person && one.team === shows.team);
  return person ? (ofPerson(shows, person, rubric) ?? '') : '';
}

const namesOf = (rubric: Rubric, ids: readonly string[]): string =>
  rubric.competencies.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(', ');

function ofTeam({ measure, competency = '' }: Shown, team: TeamScore, rubric: Rubric): Value | null | undefined {
  const average = team.averages.get(competency);
  const verdict = rubric.team?.verdicts?.find((one) => one.verdict === team.verdict);
  const judged = [...team.averages.values()].some((one) => one.mean !== null && !one.lowN);
  if (measure === 'score') return average?.mean;
  if (measure === 'n') return average?.n;
  if (measure === 'sd') return average?.sd;
  if (measure === 'gap') return team.gaps.get(competency);
  if (measure === 'trend') return team.trend.get(competency);
  if (measure === 'people') return team.n;
  if (measure === 'weak-count') return team.weak.length;
  if (measure === 'weak') return namesOf(rubric, team.weak) || 'none';
  if (measure === 'low-n') {
    return namesOf(
      rubric,
      [...team.averages].flatMap(([id, { lowN }]) => (lowN ? [id] : [])),
    );
  }
  if (measure === 'verdict') return team.verdict ?? (judged ? 'No verdict' : 'Too few people for a verdict');
  return measure === 'finding' ? verdict?.finding : verdict?.action;
}

function ofPerson(
  { measure, competency = '', position = 0 }: Shown,
  person: PersonScore,
  rubric: Rubric,
): Value | null | undefined {
  const observed = [...person.scores.values()].filter((score) => score !== null).length;
  if (measure === 'score') return person.scores.get(competency);
  if (measure === 'gap') return person.gaps.get(competency);
  if (measure === 'trend') return person.trend.get(competency);
  if (measure === 'weighted') return person.weighted;
  if (measure === 'observed') return `${observed} of ${rubric.competencies.length}`;
  if (measure === 'below-floor') return namesOf(rubric, person.belowFloor);
  if (measure === 'diagnoses') {
    const held = rubric.diagnoses?.filter(({ id }) => person.diagnoses.includes(id)) ?? [];
    return held.map(({ name, finding }) => (name === undefined ? finding : `${name}: ${finding}`)).join('\n');
  }
  const step = person.next[position];
  if (step) return `${namesOf(rubric, [step.competency])}: ${step.action}`;
  return position === 0 && observed > 0 ? 'At or above target wherever there is a score' : '';
}

/** A line for each cell that shows something else than the core says; numbers may differ by a billionth. */
export function differences(plan: Plan, result: Result, rubric: Rubric, shownAt: (cell: ShownCell) => Value): string[] {
  return locateShown(plan).flatMap((cell) => {
    const wanted = expected(cell.shows, result, rubric);
    const shown = shownAt(cell);
    const same =
      typeof wanted === 'number' && typeof shown === 'number' ? Math.abs(wanted - shown) <= 1e-9 : wanted === shown;
    if (same) return [];
    const { person, team, measure, competency = '' } = cell.shows;
    const where = `${cell.key}!${a1(cell.row, cell.column)}`;
    return [`${where} ${[person, team, measure, competency].join(' / ')}: ${JSON.stringify({ wanted, shown })}`];
  });
}

/** What LibreOffice shows in the cells of a workbook. */
export function shownBy(judged: readonly JudgedValues[], plan: Plan): (cell: ShownCell) => Value {
  const rows = new Map(
    plan.tabs.map(({ key, name }) => [key, judged.find((sheet) => sheet.name === name)?.rows ?? []] as const),
  );
  return ({ key, row, column }) => rows.get(key)?.[row]?.[column] ?? '';
}
