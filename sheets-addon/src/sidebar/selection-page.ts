import { element } from './element.ts';
import { refill } from './focus.ts';
import { load } from './load.ts';
import type { Selection } from './protocol.ts';
import { say } from './say.ts';
import { nameOf, selectionView } from './selection-view.ts';
import { call } from './server.ts';
import type { Page } from './tabs.ts';
import { texts } from './texts.ts';
import { whenLookedAt } from './when-looked-at.ts';

/** Another cell is quickly selected. */
const pause = 2_000;

/** The selected person, and the level texts of the selected cell. It follows the sheet each time the sidebar is looked at. */
export const selectionPage: Page = {
  id: 'selection',
  label: texts.person,
  needsRubric: true,
  show(panel) {
    const look = (told: boolean): Promise<void> =>
      load(
        panel,
        () => call('sidebarSelection'),
        (selection) => {
          show(panel, selection, () => void look(true));
          if (told) say(texts.selected(nameOf(selection)));
        },
      );
    void look(false);
    whenLookedAt(panel, pause, () => look(true));
  },
};

function show(panel: HTMLElement, selection: Selection, look: () => void): void {
  const button = element('button', { type: 'button', id: 'look', class: 'quiet', onclick: look }, texts.look);
  refill(panel, element('p', {}, button), ...selectionView(selection));
}
