import { competencyTable } from './competency-table.ts';
import { element, fill } from './element.ts';
import { working } from './progress.ts';
import type { LevelText, Selection } from './protocol.ts';
import { call } from './server.ts';
import type { Page } from './tabs.ts';
import { shownScore, texts } from './texts.ts';

/** The selected person, and the level texts of the selected cell. */
export const selectionPage: Page = {
  id: 'selection',
  label: texts.person,
  show: (panel) => void load(panel),
};

async function load(panel: HTMLElement): Promise<void> {
  const selection = await working(() => call('sidebarSelection'));
  const again = element('button', { type: 'button', onclick: () => void load(panel) }, texts.look);
  fill(panel, element('p', {}, again), ...(selection ? selected(selection) : []));
}

function selected(selection: Selection): HTMLElement[] {
  if (selection.kind === 'nothing') return [element('p', { class: 'empty' }, selection.hint || texts.selectHint)];
  if (selection.kind === 'competency') return [levelList(selection.competency, selection.levels)];
  const { person, team, period, weighted, complete, competencies, diagnoses, next, levels } = selection;
  return [
    element('h2', {}, person, ' ', element('small', {}, [team, period].filter((text) => text !== '').join(', '))),
    element(
      'p',
      {},
      `${texts.weighted} `,
      element('b', {}, shownScore(weighted)),
      complete || weighted === null ? '' : ` ${texts.incomplete}`,
    ),
    ...(levels.length > 0 ? [levelList(selection.competency, levels)] : []),
    competencyTable(person, texts.score, competencies),
    element('h3', {}, texts.next),
    next.length === 0 ? element('p', {}, texts.noGap) : nextSteps(next),
    ...diagnoses.map(({ name, finding, action }) =>
      element(
        'div',
        { class: 'verdict' },
        element('p', {}, element('b', {}, name)),
        element('p', {}, finding),
        element('p', {}, element('b', {}, '→ '), action),
      ),
    ),
  ];
}

function nextSteps(steps: Extract<Selection, { kind: 'person' }>['next']): HTMLElement {
  const items = steps.map(({ competency, action, practice, reviewAfterDays, belowFloor }) =>
    element(
      'li',
      {},
      element('b', {}, belowFloor ? `${competency} ${texts.belowFloor}` : competency),
      element('p', {}, action),
      practice === '' ? null : element('p', { class: 'muted' }, `${texts.practise}${practice}`),
      reviewAfterDays === null ? null : element('p', { class: 'muted' }, texts.reviewAfter(reviewAfterDays)),
    ),
  );
  return element('ol', {}, ...items);
}

function levelList(competency: string, levels: readonly LevelText[]): HTMLElement {
  const items = levels.map(({ score, label, text, selected: chosen }) =>
    element(
      'li',
      { class: chosen ? 'level chosen' : 'level' },
      element('b', {}, `${score} ${label}${chosen ? ` ← ${texts.chosen}` : ''}`),
      element('p', {}, text),
    ),
  );
  return element('section', {}, element('h3', {}, competency), element('ul', { class: 'levels' }, ...items));
}
