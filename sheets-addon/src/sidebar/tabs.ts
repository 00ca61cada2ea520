import { byId, element, fill } from './element.ts';
import { say } from './say.ts';
import { status } from './state.ts';
import { texts } from './texts.ts';

/** A page of the sidebar: `show` is called with an empty panel each time it is opened. */
export interface Page {
  readonly id: string;
  readonly label: string;
  /** There is nothing to see on it before a rubric is chosen. */
  readonly needsRubric: boolean;
  show(panel: HTMLElement): void;
}

let open: (id: string) => void = () => {};

/** Opens a page as if its tab had been pressed. */
export const openPage = (id: string): void => open(id);

/**
 * Tabs by the pattern of the ARIA authoring practices. Arrows, Home and End move the focus only: a page is read from the
 * sheet when it is opened, which is too slow to do in passing. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function makeTabs(pages: readonly Page[]): void {
  const place = element('div', {});
  const tabs = pages.map((page, index) =>
    element(
      'button',
      {
        id: `tab-${page.id}`,
        role: 'tab',
        type: 'button',
        'aria-controls': 'panel',
        onclick: () => {
          // What was said is about what was done on the page before.
          say('');
          choose(index);
        },
        onkeydown: (event) => move(event as KeyboardEvent, index),
      },
      page.label,
    ),
  );

  const choose = (chosen: number): void => {
    const page = pages[chosen];
    if (!page) return;
    for (const [index, tab] of tabs.entries()) tab.setAttribute('aria-selected', String(index === chosen));
    makeReachable(chosen);
    // A new panel each time: an answer that comes late goes to one that nobody sees any more.
    const panel = element('div', { id: 'panel', role: 'tabpanel', tabindex: '0', 'aria-labelledby': `tab-${page.id}` });
    const wasInside = place.contains(document.activeElement);
    fill(place, panel);
    if (wasInside) panel.focus({ preventScroll: true });
    if (page.needsRubric && !status()?.rubric) fill(panel, ...noRubric());
    else page.show(panel);
  };
  const makeReachable = (chosen: number): void => {
    for (const [index, tab] of tabs.entries()) tab.tabIndex = index === chosen ? 0 : -1;
  };
  const move = (event: KeyboardEvent, from: number): void => {
    const last = tabs.length - 1;
    const target = new Map([
      ['ArrowRight', from === last ? 0 : from + 1],
      ['ArrowLeft', from === 0 ? last : from - 1],
      ['Home', 0],
      ['End', last],
    ]).get(event.key);
    if (target === undefined) return;
    event.preventDefault();
    makeReachable(target);
    tabs[target]?.focus();
  };
  open = (id) => choose(pages.findIndex((page) => page.id === id));
  fill(byId('tabs'), element('div', { role: 'tablist', 'aria-label': texts.title }, ...tabs), place);
}

const noRubric = (): HTMLElement[] => [
  element('p', { class: 'empty' }, texts.needsRubric),
  element(
    'p',
    {},
    element('button', { type: 'button', class: 'primary', onclick: () => openPage('rubric') }, texts.chooseRubric),
  ),
];
