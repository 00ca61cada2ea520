import { minimumPeopleOf, type Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { bandOf } from '@rubric-kit/shared-schema/score/band.ts';
import type { Average, TeamScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { counted, signed, twoDecimals } from '../report/numbers.ts';
import { fit, paragraph, printable, type Screen, widest } from './terminal.ts';

/** What the columns after the name take at most. */
const columnsWidth = 52;

/** A team: its averages with n and spread, what is weak, the verdict and what it asks for. */
export function teamText(rubric: Rubric, team: TeamScore, screen: Screen): string {
  const { bold, dim } = screen.colours;
  const names = rubric.competencies.map((competency) => printable(competency.name));
  const width = widest(names, screen.width - columnsWidth);
  const head = `  ${fit('', width)}  Average    n    sd  Target    Gap`;
  const rows = rubric.competencies.map((competency, index) => {
    const average = team.averages.get(competency.id);
    const gap = team.gaps.get(competency.id) ?? null;
    return [
      `  ${fit(names[index] ?? '', width)}`,
      `  ${number(average?.mean, 7)}`,
      fit(String(average?.n ?? 0), 5, 'right'),
      number(average?.sd, 6),
      number(competency.target, 8),
      fit(gap === null ? '-' : signed(gap), 7, 'right'),
      `  ${bandWord(rubric, average, screen)}`,
    ]
      .join('')
      .trimEnd();
  });
  const name = team.team === '' ? 'No team' : printable(team.team);
  return [
    `${bold(name)}, ${counted(team.n, 'person', 'people')}`,
    dim(head),
    ...rows,
    ...lowNLine(rubric, team),
    ...verdictLines(rubric, team, screen),
  ].join('\n');
}

const number = (value: number | null | undefined, width: number): string =>
  fit(value === null || value === undefined ? '-' : twoDecimals(value), width, 'right');

function bandWord(rubric: Rubric, average: Average | undefined, { colours }: Screen): string {
  if (!average || average.mean === null) return colours.dim('not observed');
  if (average.lowN) return colours.dim('~ low n');
  const band = bandOf(average.mean, rubric.bands);
  if (band === 'weak') return colours.red('▼ weak');
  return band === 'strong' ? colours.green('▲ strong') : '';
}

function lowNLine(rubric: Rubric, team: TeamScore): string[] {
  const some = [...team.averages.values()].some((average) => average.lowN);
  const least = counted(minimumPeopleOf(rubric), 'person', 'people');
  return some ? [`  Low n:   under ${least}, which takes no part in a verdict`] : [];
}

function verdictLines(rubric: Rubric, team: TeamScore, screen: Screen): string[] {
  const weak = team.weak.map((id) => printable(rubric.competencies.find((one) => one.id === id)?.name ?? id));
  const lines = [paragraph(screen, '  Weak:    ', weak.length > 0 ? weak.join(', ') : 'none')];
  const verdict = rubric.team?.verdicts?.find((one) => one.verdict === team.verdict);
  if (!verdict) return [...lines, '  Verdict: none'];
  const word = screen.colours.bold(printable(verdict.verdict));
  return [
    ...lines,
    `  Verdict: ${verdict.weakAtLeast > 0 ? screen.colours.red(word) : screen.colours.green(word)}`,
    paragraph(screen, '           ', verdict.finding),
    paragraph(screen, '  Do:      ', verdict.action),
  ];
}
