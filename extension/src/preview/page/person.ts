import { type Rubric, stepOf, targetOf } from '@rubric-kit/shared-schema/rubric.ts';
import type { PersonScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import { bar } from './chart.ts';
import { bandWord, signed, twoDecimals } from './words.ts';

/** A person: a slider for each score with its gap, then diagnoses and next steps. */
export function personSection(
  rubric: Rubric,
  person: PersonScore,
  moved: (competency: string, score: number, slider: HTMLElement) => void,
): HTMLElement {
  const sliders = rubric.competencies.map((competency) => slider(rubric, person, competency, moved));
  return element(
    'section',
    { class: 'one', 'aria-label': person.person },
    element('h2', {}, person.person),
    element(
      'p',
      { class: 'total' },
      `${t('Weighted score')}: `,
      element('b', {}, twoDecimals(person.weighted)),
      person.complete ? '' : ` (${t('not everything was observed')})`,
    ),
    element('div', { class: 'sliders' }, ...sliders),
    element('p', { class: 'legend label' }, t('The line is the target, the dotted line the floor.')),
    findings(rubric, person),
    steps(rubric, person),
  );
}

function slider(
  rubric: Rubric,
  person: PersonScore,
  competency: Rubric['competencies'][number],
  moved: (competency: string, score: number, slider: HTMLElement) => void,
): HTMLElement {
  const { id, name, floor } = competency;
  const { levels } = rubric.scale;
  const score = person.scores.get(id) ?? null;
  const profile = rubric.profiles?.find((one) => one.id === person.profile);
  const target = targetOf(competency, profile);
  const key = `slide-${id}`;
  const input = element('input', {
    type: 'range',
    id: key,
    'data-key': key,
    min: levels[0]?.score ?? 0,
    max: levels[levels.length - 1]?.score ?? 1,
    step: stepOf(rubric.scale),
    'aria-valuetext': score === null ? t('not observed') : `${score}`,
  });
  input.value = String(score ?? levels[0]?.score ?? 0);
  input.addEventListener('input', () => moved(id, Number(input.value), input));
  const level = score === null ? undefined : levels.filter((one) => one.score <= score).pop();
  const anchor = competency.anchors.find((one) => one.score === level?.score);
  const below = person.belowFloor.includes(id);
  const gap = person.gaps.get(id) ?? null;
  return element(
    'div',
    { class: 'slide' },
    element('label', { for: key }, name),
    input,
    element('output', { class: 'number' }, score === null ? '–' : String(Math.round(score * 100) / 100)),
    bar(rubric.scale, { score, target, floor, band: person.bands.get(id) }),
    element('span', { class: gap !== null && gap < 0 ? 'gap-text short' : 'gap-text' }, `${t('Gap')} ${signed(gap)}`),
    element('small', {}, below ? `⚠ ${t('below the floor')}` : bandWord(person.bands.get(id))),
    element('p', { class: 'anchor' }, anchor ? `${level?.label ?? ''}: ${anchor.text}` : ''),
  );
}

function findings(rubric: Rubric, person: PersonScore): HTMLElement {
  const held = (rubric.diagnoses ?? []).filter(({ id }) => person.diagnoses.includes(id));
  const list = held.map(({ id, name, finding, action }) =>
    element(
      'li',
      {},
      element('b', {}, name ?? id),
      element('p', {}, finding),
      element('p', {}, element('b', {}, `${t('What to do')}: `), action),
    ),
  );
  return element(
    'div',
    { class: 'diagnoses', role: 'status' },
    element('h3', {}, t('Diagnoses')),
    list.length > 0 ? element('ul', {}, ...list) : element('p', {}, t('None holds.')),
  );
}

function steps(rubric: Rubric, person: PersonScore): HTMLElement {
  const names = new Map(rubric.competencies.map(({ id, name }) => [id, name]));
  const list = person.next.map(({ competency, action, practice, reviewAfterDays, belowFloor }) =>
    element(
      'li',
      {},
      element('b', {}, names.get(competency) ?? competency),
      belowFloor && element('span', { class: 'short' }, ` ⚠ ${t('below the floor')}`),
      element('p', {}, action),
      practice !== undefined && element('p', {}, `${t('Practice')}: ${practice}`),
      reviewAfterDays !== undefined && element('p', { class: 'label' }, t('Review after {0} days', reviewAfterDays)),
    ),
  );
  return element(
    'div',
    { class: 'next' },
    element('h3', {}, t('Next steps')),
    list.length > 0 ? element('ol', {}, ...list) : element('p', {}, t('Every score is at its target.')),
  );
}
