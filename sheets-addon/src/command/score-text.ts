import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { counted } from '../report/numbers.ts';
import { byTeam } from '../report/people.ts';
import { absentLine } from './absent-text.ts';
import { personText } from './person-text.ts';
import type { Scored } from './scored.ts';
import { teamText } from './team-text.ts';
import { printable, type Screen } from './terminal.ts';

/** What `scorecard score` says to a person: teams first, then each person with gaps and the first next step. */
export function scoreText(scored: Scored, screen: Screen): string {
  const { rubric, result, scorecard } = scored;
  const { bold } = screen.colours;
  const title = `${printable(rubric.title)} ${rubric.version}`;
  if (result.people.length === 0) return `${bold(title)}\n\nNobody is scored yet: the scorecard has no ratings.\n`;
  const period = result.period === '' ? '' : `, ${printable(result.period)}`;
  const size = `${counted(result.people.length, 'person', 'people')} in ${counted(result.teams.length, 'team', 'teams')}`;
  return `${[
    [`${bold(title)}${period}: ${size}`, ...absentLine(scorecard, result)].join('\n'),
    ...result.teams.map((team) => teamText(rubric, team, screen)),
    bold('People'),
    ...byTeam(result).map((person) => personText(rubric, person, screen)),
    ...overrides(rubric, screen),
  ].join('\n\n')}\n`;
}

function overrides(rubric: Rubric, { colours }: Screen): string[] {
  const changed = Object.entries(rubric.rules ?? {});
  if (changed.length === 0) return [];
  return [
    colours.dim(
      `Rules set by the rubric: ${changed.map(([rule, severity]) => `${printable(rule)} ${severity}`).join(', ')}`,
    ),
  ];
}
