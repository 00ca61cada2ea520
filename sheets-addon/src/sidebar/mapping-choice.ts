import { element } from './element.ts';
import type { HeaderGroup } from './mapping-groups.ts';
import type { MappingView } from './protocol.ts';
import { texts } from './texts.ts';

/** What the manager says of headings, by the heading's text. */
export type Choices = Map<string, string>;

/** Headings with the meanings that each can be given. The meaning shown first is the one that a heading has now. */
export const choiceList = (
  headers: readonly HeaderGroup[],
  meanings: MappingView['meanings'],
  choices: Choices,
): HTMLElement =>
  element('ul', { class: 'plain' }, ...headers.map((header) => element('li', {}, choice(header, meanings, choices))));

/** One heading and its meaning. */
function choice(
  { header, meaning, tabName, tabs, places }: HeaderGroup,
  meanings: MappingView['meanings'],
  choices: Choices,
): HTMLElement {
  const none = meaning === '' ? [{ meaning: '', label: texts.unused }] : [];
  // Of a heading that is not used yet, `not used` is what it is, and no choice.
  const offered = meaning === '' ? meanings.filter((one) => one.meaning !== 'ignore') : meanings;
  const options = [...none, ...offered].map((one) =>
    element('option', { value: one.meaning, selected: one.meaning === meaning }, one.label),
  );
  const chosen = (): void => {
    if (select.value === '') choices.delete(header);
    else choices.set(header, select.value);
  };
  const select = element('select', { onchange: chosen }, ...options);
  return element(
    'label',
    { class: 'choice' },
    element(
      'span',
      {},
      tabName ? texts.tabNames(tabs) : header,
      ' ',
      tabName ? null : element('small', {}, texts.places(places)),
    ),
    select,
  );
}
