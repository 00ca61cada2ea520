import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import './page.css';
import type { Edit } from '../protocol.ts';
import { openBars, showBars } from './bars.ts';
import { openCalls } from './calls.ts';
import { showCharts } from './charts.ts';
import { button, byId, textElement } from './element.ts';
import { type Grid, openGrid } from './grid.ts';
import { menuBar } from './menu-bar.ts';
import { menusOf } from './menus.ts';
import { emptyModel, take } from './model.ts';
import { openRegions } from './regions.ts';
import { isUnanswered, listen, server } from './server.ts';
import { openSidebar } from './sidebar.ts';
import { messageOf, toast } from './toast.ts';
import { openTurns } from './turns.ts';
import { openUnsent } from './unsent.ts';
import { openView } from './view.ts';

async function start(): Promise<void> {
  const asked = server.whole();
  const model = emptyModel();
  const turns = openTurns(showBusy);
  const failed = (error: unknown): void => toast(messageOf(error));
  let sidebars = model.state.sidebar;

  const showState = (): void => {
    showBars(model.state, bars);
    showCharts(model.tabs.find(({ id }) => id === grid.active())?.charts ?? []);
    if (model.state.sidebar > sidebars) sidebar.show('Rubric Kit');
    sidebars = model.state.sidebar;
  };
  const tabName = (id: number): string => model.tabs.find((tab) => tab.id === id)?.name ?? '';
  const unsent = openUnsent(tabName, () => void turns.run(sendAgain).catch(failed));

  /** Makes an edit; false where it, or a part of it, was refused. What nobody answers is kept. */
  const make = async (edit: Edit): Promise<boolean> => {
    if (unsent.isAny && edit.kind === 'cells') {
      unsent.keep(edit);
      return false;
    }
    try {
      const change = await server.edit(edit, model.styles.length);
      await view.took(change);
      view.putBack(edit);
      return change.refused.length === 0;
    } catch (error) {
      if (isUnanswered(error)) {
        if (edit.kind === 'cells') unsent.keep(edit);
        else unsent.show();
        return false;
      }
      failed(error);
      await view.refetch();
      view.putBack(edit);
      return false;
    }
  };
  const edit = (edits: readonly Edit[]): void => {
    void turns
      .run(async () => {
        let isTaken = true;
        for (const one of edits) {
          if (isTaken) isTaken = await make(one);
          else view.putBack(one);
        }
      })
      .catch(failed);
  };
  const sendAgain = async (): Promise<void> => {
    // Asked for first, so that nothing is sent to nobody.
    await server.state(model.styles.length);
    unsent.hide();
    for (const one of unsent.take()) await make(one);
    await view.catchUp();
  };
  /** After what stands in an open cell editor. */
  const afterTyping = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    await grid.commit();
    return turns.run(work);
  };

  const bars = {
    undo: () => edit([{ kind: 'undo' }]),
    redo: () => edit([{ kind: 'redo' }]),
    save: () => {
      void afterTyping(async () => {
        if (model.state.file?.saved ?? true) return;
        const { message, change } = await server.save(model.styles.length);
        await view.took(change);
        toast(message);
      }).catch(failed);
    },
    applyRubric: () => {
      void afterTyping(async () => {
        const answer = await server.applyRubric(model.styles.length);
        if (answer.change) await view.took(answer.change, true);
        if (answer.error) toast(answer.error.message);
        sidebar.reload();
      }).catch(failed);
    },
  };
  let pick: ReturnType<typeof setTimeout> | undefined;
  const grid: Grid = openGrid(() => model, {
    edit,
    refused: toast,
    lost: () => setTimeout(() => grid.rebuild()),
    selected(tab, range) {
      void turns.run(() => view.looked(tab)).catch(failed);
      showCharts(model.tabs.find(({ id }) => id === tab)?.charts ?? []);
      clearTimeout(pick);
      // Nobody misses a selection: it is told again before the script runs.
      pick = setTimeout(() => void turns.run(() => server.select(tab, range)).catch(() => undefined), 60);
    },
  });
  const view = openView(model, grid, showState);
  const calls = openCalls({ model, grid, view, turns });
  const sidebar = openSidebar(
    (name, args) =>
      calls.call(name, args).catch((error: unknown) => ({
        ...{ ok: false, alerts: [], change: null },
        error: { name: 'Error', message: messageOf(error) },
      })),
    { focusGrid: () => grid.focus(), save: bars.save, go: openRegions(() => grid.focus()) },
  );
  menuBar(
    byId('menus'),
    menusOf(model, grid, {
      edit,
      save: bars.save,
      openSidebar: () => sidebar.show('Rubric Kit'),
      run: (name) => {
        void calls
          .call(name, [])
          .then(({ error }) => error && toast(error.message))
          .catch(failed);
      },
    }),
    () => grid.focus(),
  );
  openBars(bars);
  // Whoever goes to the sidebar has finished typing.
  addEventListener('blur', () => document.activeElement === byId('sidebar') && void grid.commit());
  // What takes the server a while to read lets the grid be ready before it comes.
  const isLate = await Promise.race([asked.then(() => false), pause(soon).then(() => true)]);
  if (isLate) grid.prepare();
  take(model, await asked);
  if (isLate) await grid.ready;
  sidebars = model.state.sidebar;
  grid.rebuild();
  showState();
  sidebar.show('Rubric Kit');
  addEventListener('beforeunload', (event) => {
    const isSaved = model.state.file?.saved ?? true;
    if (!isSaved || !turns.isIdle || unsent.isAny || grid.isEditing()) event.preventDefault();
  });
  listen({
    // By its turn the change may have come with an answer.
    changed: (version) =>
      void turns.run(async () => version > model.state.version && (await view.catchUp())).catch(() => undefined),
    gone: () => unsent.show(),
    back: () => void (unsent.isShown && turns.run(sendAgain).catch(() => undefined)),
  });
  await grid.ready;
  byId('opening').remove();
  document.body.dataset.ready = 'true';
}

/** The answer of a small workbook comes sooner, in milliseconds. */
const soon = 150;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let busy: ReturnType<typeof setTimeout> | undefined;

/** Says so when something takes longer than a moment. */
function showBusy(isBusy: boolean): void {
  clearTimeout(busy);
  if (isBusy) busy = setTimeout(() => byId('busy').replaceChildren('Working…'), 400);
  else byId('busy').replaceChildren();
}

void start().catch((error: unknown) => {
  byId('opening').replaceChildren(
    textElement('strong', 'The workbook could not be shown.'),
    textElement('span', messageOf(error)),
    button('Reload the page', () => location.reload()),
  );
});
