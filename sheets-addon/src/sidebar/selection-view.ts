import { competencyTable } from './competency-table.ts';
import { element } from './element.ts';
import { findingView } from './finding-view.ts';
import { shownScore } from './numbers.ts';
import type { LevelText, Selection } from './protocol.ts';
import { texts } from './texts.ts';

type Person = Extract<Selection, { kind: 'person' }>;

/** What a selection is about, in a word or two. */
export function nameOf(selection: Selection): string {
  if (selection.kind === 'nothing') return selection.hint || texts.selectHint;
  if (selection.kind === 'competency') return selection.competency;
  return [selection.person, selection.competency].filter((text) => text !== '').join(', ');
}

/** A person with gaps and next steps, the levels of a competency, or a hint where to click. */
export function selectionView(selection: Selection): HTMLElement[] {
  if (selection.kind === 'nothing') return [element('p', { class: 'empty' }, selection.hint || texts.selectHint)];
  if (selection.kind === 'competency') return [levelList('h2', selection.competency, selection.levels)];
  return personView(selection);
}

function personView(selection: Person): HTMLElement[] {
  const { person, team, period, weighted, complete, competencies, diagnoses, next, levels, competency } = selection;
  const where = [team, period].filter((text) => text !== '').join(', ');
  const caveat = complete || weighted === null ? '' : ` ${texts.incomplete}`;
  return [
    element('h2', {}, person, ' ', element('small', {}, where)),
    element('p', {}, `${texts.weighted} `, element('b', {}, shownScore(weighted)), caveat),
    ...(levels.length > 0 ? [levelList('h3', competency, levels)] : []),
    competencyTable(person, texts.score, competencies),
    element('h3', {}, texts.next),
    next.length === 0 ? element('p', {}, texts.noGap) : element('ol', {}, ...next.map(nextStep)),
    ...(diagnoses.length > 0 ? [element('h3', {}, texts.diagnoses)] : []),
    ...diagnoses.map(({ name, finding, action }) => findingView(name, finding, action)),
  ];
}

function nextStep({ competency, action, practice, reviewAfterDays, belowFloor }: Person['next'][number]): HTMLElement {
  return element(
    'li',
    {},
    element('b', {}, competency),
    belowFloor ? ` ${texts.belowFloor}` : null,
    element('p', {}, action),
    practice === '' ? null : element('p', { class: 'muted' }, `${texts.practise}${practice}`),
    reviewAfterDays === null ? null : element('p', { class: 'muted' }, texts.reviewAfter(reviewAfterDays)),
  );
}

function levelList(heading: 'h2' | 'h3', competency: string, levels: readonly LevelText[]): HTMLElement {
  const items = levels.map(({ score, label, text, selected }) =>
    element(
      'li',
      { class: selected ? 'level chosen' : 'level' },
      element('b', {}, `${score} ${label}${selected ? ` ← ${texts.reached}` : ''}`),
      element('p', {}, text),
    ),
  );
  return element('section', {}, element(heading, {}, competency), element('ul', { class: 'plain' }, ...items));
}
