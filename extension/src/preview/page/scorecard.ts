import { legalScores, notObservedOf, type Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Result } from '@rubric-kit/shared-schema/score/score.ts';
import type { PersonScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import { bandWord, signed, twoDecimals } from './words.ts';

export interface ScorecardEvents {
  chosen(person: number): void;
  moved(person: PersonScore, competency: string, score: number | null): void;
}

/** People down and competencies across, as a manager keeps them: scores to choose, their bands, and the averages. */
export function scorecard(rubric: Rubric, result: Result, current: number, events: ScorecardEvents): HTMLElement {
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, t('Person')),
    ...rubric.competencies.map(({ name }) => element('th', { scope: 'col' }, name)),
    element('th', { scope: 'col', class: 'number' }, t('Weighted')),
  );
  const rows = result.people.map((person, index) => personRow(rubric, person, index, index === current, events));
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': t('Scorecard') },
    element(
      'table',
      {},
      element('caption', { class: 'unseen' }, t('Scorecard')),
      element('thead', {}, head),
      element('tbody', {}, ...rows),
      averages(rubric, result),
    ),
    result.people.some(({ complete, weighted }) => !complete && weighted !== null) &&
      element('p', { class: 'label' }, `* ${t('not everything was observed')}`),
  );
}

function personRow(
  rubric: Rubric,
  person: PersonScore,
  index: number,
  isCurrent: boolean,
  events: ScorecardEvents,
): HTMLElement {
  const name = element(
    'button',
    {
      type: 'button',
      class: 'person',
      'data-key': `person-${index}`,
      'aria-pressed': String(isCurrent),
      onclick: () => events.chosen(index),
    },
    person.person,
  );
  const cells = rubric.competencies.map(({ id, name: competency }) => {
    const score = person.scores.get(id) ?? null;
    const below = person.belowFloor.includes(id);
    const band = person.bands.get(id);
    return element(
      'td',
      { class: `score ${below ? 'below-floor' : (band ?? 'none')}` },
      scoreChoice(rubric, score, `${person.person}, ${competency}`, `score-${index}-${id}`, (to) =>
        events.moved(person, id, to),
      ),
      element('small', {}, below ? `⚠ ${t('below the floor')}` : bandWord(band)),
    );
  });
  const weighted = twoDecimals(person.weighted) + (person.complete || person.weighted === null ? '' : ' *');
  return element(
    'tr',
    { class: isCurrent ? 'current' : '' },
    element('th', { scope: 'row' }, name, person.team !== '' && element('small', {}, person.team)),
    ...cells,
    element('td', { class: 'number' }, weighted),
  );
}

function scoreChoice(
  rubric: Rubric,
  score: number | null,
  name: string,
  key: string,
  chosen: (score: number | null) => void,
): HTMLElement {
  const scores = legalScores(rubric.scale);
  // A mean of several raters need not be on the scale.
  const own = score === null || scores.includes(score) ? [] : [score];
  const options = [...own, ...scores].map((one) =>
    element('option', { value: one, selected: one === score }, own.includes(one) ? twoDecimals(one) : String(one)),
  );
  const select = element(
    'select',
    { 'aria-label': name, 'data-key': key },
    element('option', { value: '', selected: score === null }, notObservedOf(rubric.scale)),
    ...options,
  );
  select.addEventListener('change', () => chosen(select.value === '' ? null : Number(select.value)));
  return select;
}

function averages(rubric: Rubric, { teams }: Result): HTMLElement {
  const rows = teams.flatMap((team) => [
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, team.team === '' ? t('Team average') : t('Average of {0}', team.team)),
      ...rubric.competencies.map(({ id }) => {
        const average = team.averages.get(id);
        const small = average?.lowN ? t('low n ({0})', average.n) : `n ${average?.n ?? 0}`;
        return element('td', {}, twoDecimals(average?.mean), element('small', {}, small));
      }),
      element('td', {}),
    ),
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, t('Gap to target')),
      ...rubric.competencies.map(({ id }) => {
        const gap = team.gaps.get(id) ?? null;
        return element('td', { class: gap !== null && gap < 0 ? 'short' : '' }, signed(gap));
      }),
      element('td', {}),
    ),
  ]);
  return element('tfoot', {}, ...rows);
}
