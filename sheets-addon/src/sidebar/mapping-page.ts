import { act } from './act.ts';
import { element } from './element.ts';
import { refill } from './focus.ts';
import { load } from './load.ts';
import { type Choices, choiceList } from './mapping-choice.ts';
import { foundSection } from './mapping-found.ts';
import { groupHeaders, groupTables } from './mapping-groups.ts';
import { attentionOf, skippedTabs } from './mapping-notes.ts';
import type { HeaderChoice, MappingView } from './protocol.ts';
import { run } from './run.ts';
import { say } from './say.ts';
import { call } from './server.ts';
import type { Page } from './tabs.ts';
import { texts } from './texts.ts';

/** Which heading was taken for what, with a say in it. */
export const mappingPage: Page = {
  id: 'mapping',
  label: texts.mapping,
  needsRubric: true,
  show: (panel) =>
    void load(
      panel,
      () => call('sidebarMapping'),
      (view) => show(panel, view),
    ),
};

function show(panel: HTMLElement, view: MappingView): void {
  const near = groupHeaders(view.nearMisses);
  // Proposed, not assumed: nothing is kept before a button is pressed.
  const choices: Choices = new Map(near.map(({ header, meaning }) => [header, meaning]));
  const unread = groupHeaders(view.unread).filter(({ header }) => !choices.has(header));
  const said = (): HeaderChoice[] => [...choices].map(([header, meaning]) => ({ header, meaning }));
  const keep = async (): Promise<void> => {
    const answer = await act(() => call('sidebarConfirmMapping', said()));
    if (!answer) return;
    show(panel, answer);
    say(texts.confirmed);
  };
  const keepAndApply = async (): Promise<void> => {
    await run(async () => {
      if (choices.size > 0) await call('sidebarConfirmMapping', said());
      return call('sidebarApply');
    }, 'results');
  };
  const button = (id: string, label: string, look: string, onclick: () => void): HTMLElement =>
    element('button', { type: 'button', id, class: `action ${look}`, onclick }, label);
  const attention = attentionOf(view);
  const found = view.tables.length > 0;
  const canChoose = found || near.length + unread.length > 0;

  refill(
    panel,
    ...(found ? [] : [element('p', {}, element('b', {}, texts.noTables)), element('p', {}, texts.noTablesHint)]),
    near.length > 0 ? element('h2', {}, texts.nearMisses) : null,
    near.length > 0 ? choiceList(near, view.meanings, choices) : null,
    ...attention,
    ...groupTables(view.tables).map((group) => foundSection(group, view.meanings, choices)),
    unread.length > 0
      ? element(
          'details',
          { open: !found || attention.length > 0 },
          element('summary', {}, texts.unread(unread.length)),
          choiceList(unread, view.meanings, choices),
        )
      : null,
    element(
      'p',
      {},
      found ? button('confirm-apply', texts.confirmApply, 'primary', () => void keepAndApply()) : null,
      canChoose ? button('confirm', texts.confirm, found ? '' : 'primary', () => void keep()) : null,
    ),
    skippedTabs(view),
  );
}
