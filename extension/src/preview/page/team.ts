import { minimumPeopleOf, type Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { bandOf } from '@rubric-kit/shared-schema/score/band.ts';
import type { TeamScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import { bar } from './chart.ts';
import { bandWord, twoDecimals } from './words.ts';

/** A team: its verdict, what to do, and its averages as bars. */
export function teamSection(rubric: Rubric, team: TeamScore): HTMLElement {
  const name = team.team === '' ? t('The team') : team.team;
  return element(
    'section',
    { class: 'team', 'aria-label': name },
    element('h2', {}, name),
    verdict(rubric, team),
    element(
      'ul',
      { class: 'bars' },
      ...rubric.competencies.map(({ id, name: competency, target }) => {
        const average = team.averages.get(id);
        const mean = average?.mean ?? null;
        const band = mean === null || average?.lowN ? undefined : bandOf(mean, rubric.bands);
        const word = average?.lowN ? t('low n ({0})', average.n) : bandWord(band);
        return element(
          'li',
          {},
          element('span', { class: 'what' }, competency),
          bar(rubric.scale, { score: mean, target, band }),
          element('span', { class: 'number' }, twoDecimals(mean)),
          element('small', {}, word),
        );
      }),
    ),
  );
}

function verdict(rubric: Rubric, team: TeamScore): HTMLElement {
  const reached = rubric.team?.verdicts?.find((one) => one.verdict === team.verdict);
  const names = new Map(rubric.competencies.map(({ id, name }) => [id, name]));
  if (!reached) {
    const few = [...team.averages.values()].every(({ lowN }) => lowN);
    const why = few
      ? t('No verdict: every average rests on fewer than {0} people.', minimumPeopleOf(rubric))
      : t('No verdict: the rubric has none for this number of weak competencies.');
    return element('div', { class: 'verdict', role: 'status' }, element('p', {}, why));
  }
  const weak = team.weak.map((id) => names.get(id) ?? id).join(', ');
  return element(
    'div',
    { class: `verdict ${team.weak.length > 0 ? 'weak' : 'strong'}`, role: 'status' },
    element('p', { class: 'word' }, element('span', { class: 'label' }, `${t('Verdict')} `), reached.verdict),
    element('p', {}, weak === '' ? t('No competency is weak on average.') : t('Weak on average: {0}', weak)),
    element('p', {}, reached.finding),
    element('p', {}, element('b', {}, `${t('What to do')}: `), reached.action),
  );
}
