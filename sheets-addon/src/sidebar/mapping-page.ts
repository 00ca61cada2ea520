import { element, fill } from './element.ts';
import { say, working } from './progress.ts';
import type { HeaderChoice, MappingView } from './protocol.ts';
import { call } from './server.ts';
import type { Page } from './tabs.ts';
import { texts } from './texts.ts';

/** Which heading was taken for what, with a say in it. */
export const mappingPage: Page = {
  id: 'mapping',
  label: texts.mapping,
  show: (panel) => void load(panel),
};

async function load(panel: HTMLElement): Promise<void> {
  const view = await working(() => call('sidebarMapping'));
  if (view) show(panel, view);
}

function show(panel: HTMLElement, view: MappingView): void {
  const choices = new Map<string, string>();
  const choice = (header: string, place: string, current: string): HTMLElement => {
    const options = [{ meaning: '', label: texts.nothing }, ...view.meanings].map(({ meaning, label }) =>
      element('option', { value: meaning, selected: meaning === current }, label),
    );
    const name = `${texts.heading} “${header}” (${place}) ${texts.means}`;
    const select = element(
      'select',
      { 'aria-label': name, onchange: () => void choices.set(header, select.value) },
      ...options,
    );
    return element('li', {}, element('span', {}, `${header} `, element('small', {}, place)), select);
  };
  const list = (title: string, items: readonly HTMLElement[]): HTMLElement | null =>
    items.length === 0
      ? null
      : element('section', {}, element('h2', {}, title), element('ul', { class: 'headers' }, ...items));

  const confirm = async (): Promise<void> => {
    const said: HeaderChoice[] = [...choices].map(([header, meaning]) => ({ header, meaning }));
    const answer = await working(() => call('sidebarConfirmMapping', said));
    if (!answer) return;
    show(panel, answer);
    say(texts.confirmed);
  };
  const propose = (header: string, meaning: string): void => void choices.set(header, meaning);
  for (const { header, meaning } of view.nearMisses) propose(header, meaning);

  fill(
    panel,
    view.tables.length === 0 ? element('p', { class: 'empty' }, texts.noTables) : null,
    list(
      texts.nearMisses,
      view.nearMisses.map(({ header, tab, cell, meaning }) => choice(header, `${tab} ${cell}`, meaning)),
    ),
    ...view.tables.map((table) =>
      list(
        texts.found(table.tab, table.people),
        table.headers.map(({ header, cell, meaning }) => choice(header, cell, meaning)),
      ),
    ),
    view.missing.length > 0
      ? element('p', { class: 'attention' }, `! ${texts.missing}: ${view.missing.map(({ name }) => name).join(', ')}`)
      : null,
    list(
      texts.unread,
      view.unread.map(({ header, tab, cell }) => choice(header, `${tab} ${cell}`, '')),
    ),
    element(
      'p',
      {},
      element('button', { type: 'button', class: 'primary', onclick: () => void confirm() }, texts.confirm),
    ),
  );
}
