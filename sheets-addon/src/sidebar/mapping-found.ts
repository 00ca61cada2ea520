import { element } from './element.ts';
import { type Choices, choiceList } from './mapping-choice.ts';
import type { TableGroup } from './mapping-groups.ts';
import type { MappingView } from './protocol.ts';
import { texts } from './texts.ts';

/** The headings that were understood, to be read with one look; changing them is a step further. */
export function foundSection(group: TableGroup, meanings: MappingView['meanings'], choices: Choices): HTMLElement {
  const title = texts.found(group.tabs, group.people);
  const column = (text: string): HTMLElement => element('th', { scope: 'col' }, text);
  const rows = group.headers.map(({ header, cell, label }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, header, ' ', element('small', {}, cell)),
      element('td', {}, label),
    ),
  );
  const changes = group.headers.map(({ header, cell, meaning }) => ({
    ...{ header, meaning, tabName: false, tabs: [] },
    places: [cell],
  }));
  return element(
    'section',
    {},
    element('h2', {}, title),
    element(
      'table',
      { class: 'found' },
      element('caption', { class: 'hidden' }, `${texts.foundIn}: ${title}`),
      element('thead', {}, element('tr', {}, column(texts.heading), column(texts.means))),
      element('tbody', {}, ...rows),
    ),
    group.facts.length > 0 ? element('p', { class: 'muted' }, texts.facts(group.facts)) : null,
    element(
      'details',
      {},
      element('summary', {}, texts.change, element('span', { class: 'hidden' }, ` (${title})`)),
      choiceList(changes, meanings, choices),
    ),
  );
}
