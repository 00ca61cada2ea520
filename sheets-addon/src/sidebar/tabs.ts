import { byId, element, fill } from './element.ts';

/** A page of the sidebar: `show` is called each time it is opened. */
export interface Page {
  readonly id: string;
  readonly label: string;
  show(panel: HTMLElement): void;
}

let open: (id: string) => void = () => {};

/** Opens a page as if its tab had been pressed. */
export const openPage = (id: string): void => open(id);

/** Tabs by the pattern of the ARIA authoring practices: arrows move, Home and End jump. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function makeTabs(pages: readonly Page[]): void {
  const panel = element('div', { id: 'panel', role: 'tabpanel', tabindex: '0' });
  const tabs = pages.map((page, index) =>
    element(
      'button',
      {
        id: `tab-${page.id}`,
        role: 'tab',
        type: 'button',
        'aria-controls': 'panel',
        onclick: () => choose(index),
        onkeydown: (event) => move(event as KeyboardEvent, index),
      },
      page.label,
    ),
  );

  const choose = (chosen: number): void => {
    for (const [index, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
    }
    const page = pages[chosen];
    if (!page) return;
    panel.setAttribute('aria-labelledby', `tab-${page.id}`);
    fill(panel);
    page.show(panel);
  };
  const move = (event: KeyboardEvent, from: number): void => {
    const last = tabs.length - 1;
    const to = {
      ArrowRight: from === last ? 0 : from + 1,
      ArrowLeft: from === 0 ? last : from - 1,
      Home: 0,
      End: last,
    };
    const target = Object.hasOwn(to, event.key) ? to[event.key as keyof typeof to] : undefined;
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
    tabs[target]?.focus();
  };
  open = (id) =>
    choose(
      Math.max(
        0,
        pages.findIndex((page) => page.id === id),
      ),
    );
  fill(byId('tabs'), element('div', { role: 'tablist', 'aria-label': 'Rubric Kit' }, ...tabs), panel);
}
