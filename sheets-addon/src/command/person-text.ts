import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { PersonScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { counted, signed, twoDecimals } from '../report/numbers.ts';
import { fit, paragraph, printable, type Screen, widest } from './terminal.ts';

/** A person: the weighted score, the gaps with the most pressing first, and the first next step. */
export function personText(rubric: Rubric, person: PersonScore, screen: Screen): string {
  const profile = rubric.profiles?.find((one) => one.id === person.profile);
  const facts = [printable(person.team), printable(profile?.name ?? ''), weightedText(rubric, person)].filter(Boolean);
  return [
    `${screen.colours.bold(printable(person.person))}, ${facts.join(', ')}`,
    ...gapLines(rubric, person, screen),
    ...firstStep(rubric, person, screen),
  ].join('\n');
}

function weightedText(rubric: Rubric, person: PersonScore): string {
  if (person.weighted === null) return 'nothing observed';
  const observed = [...person.scores.values()].filter((score) => score !== null).length;
  const part = person.complete
    ? ''
    : ` over ${observed} of ${counted(rubric.competencies.length, 'competency', 'competencies')}`;
  return `${twoDecimals(person.weighted)} weighted${part}`;
}

function gapLines(rubric: Rubric, person: PersonScore, { colours }: Screen): string[] {
  if (person.next.length === 0) return person.weighted === null ? [] : ['  No gap.'];
  const nameOf = (id: string) => printable(rubric.competencies.find((one) => one.id === id)?.name ?? id);
  const width = widest(
    person.next.map((step) => nameOf(step.competency)),
    40,
  );
  return person.next.map(({ competency, belowFloor }) => {
    const weak = person.bands.get(competency) === 'weak';
    const word = belowFloor ? colours.red('▼▼ under floor') : weak ? colours.red('▼ weak') : '';
    const score = twoDecimals(person.scores.get(competency) ?? 0);
    const gap = fit(signed(person.gaps.get(competency) ?? 0), 6, 'right');
    return `  ${fit(nameOf(competency), width)}  ${fit(score, 6, 'right')}  gap ${gap}  ${word}`.trimEnd();
  });
}

function firstStep(rubric: Rubric, person: PersonScore, screen: Screen): string[] {
  const [step] = person.next;
  if (!step) return [];
  const name = rubric.competencies.find((one) => one.id === step.competency)?.name ?? step.competency;
  const review =
    step.reviewAfterDays === undefined ? '' : ` Review after ${counted(step.reviewAfterDays, 'day', 'days')}.`;
  return [paragraph(screen, '  Next: ', `${name}: ${step.action}${review}`)];
}
