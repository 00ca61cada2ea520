import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import './page.css';
import type { CallAnswer, Change, Edit, GivenAnswer } from '../protocol.ts';
import { openBars, showBars } from './bars.ts';
import { showCharts } from './charts.ts';
import { ask, tell } from './dialog.ts';
import { type Grid, openGrid } from './grid.ts';
import { menu } from './menu.ts';
import { emptyModel, type Model, take } from './model.ts';
import { listen, server } from './server.ts';
import { openSidebar } from './sidebar.ts';
import { toast } from './toast.ts';

async function start(): Promise<void> {
  const model: Model = emptyModel(await server.whole());
  let sidebars = model.state.sidebar;
  let expected = model.state.version;
  const have = (): number => model.styles.length;
  const failed = (error: unknown): void => toast(error instanceof Error ? error.message : String(error));

  const showState = (): void => {
    showBars(model.state, bars);
    showCharts(model.tabs.find(({ id }) => id === grid.active())?.charts ?? []);
    if (model.state.sidebar > sidebars) sidebar.show('Rubric Kit');
    sidebars = model.state.sidebar;
  };
  const took = (change: Change): void => {
    take(model, change);
    expected = Math.max(expected, change.state.version);
    if (change.tabs.length > 0) grid.show();
    for (const { tab, cells } of change.cells) grid.showCells(tab, cells);
    for (const text of [...change.toasts, ...change.refused.slice(0, 3)]) toast(text);
    if (change.refused.length > 3) toast(`${change.refused.length - 3} more cells were refused.`);
    showState();
  };

  // One edit after the other, in the order in which they were made.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const whole = async (): Promise<void> => took(await server.whole());
  const edit = (what: Edit): void => {
    void inTurn(async () => took(await server.edit(what, have()))).catch(async (error: unknown) => {
      failed(error);
      await whole();
    });
  };
  /** Calls the script; a dialog that it opens is asked, and the call made again with the answer. */
  const call = (name: string, args: readonly unknown[]): Promise<CallAnswer> =>
    inTurn(async () => {
      const answers: GivenAnswer[] = [];
      for (;;) {
        const answer = await server.call(name, args, answers, have());
        if (answer.question) {
          answers.push(await ask(answer.question));
          continue;
        }
        if (answer.change) took(answer.change);
        for (const { title, text } of answer.alerts) await tell(title, text);
        return answer;
      }
    });

  const bars = {
    undo: () => edit({ kind: 'undo' }),
    redo: () => edit({ kind: 'redo' }),
    save: () => {
      if (model.state.file?.saved ?? true) return;
      void inTurn(async () => {
        const { message, change } = await server.save(have());
        took(change);
        toast(message);
      }).catch(failed);
    },
    applyRubric: () => {
      void inTurn(async () => {
        const answer = await server.applyRubric(have());
        if (answer.change) took(answer.change);
        if (answer.error) toast(answer.error.message);
        sidebar.reload();
      }).catch(failed);
    },
  };
  let pick: ReturnType<typeof setTimeout> | undefined;
  const grid: Grid = openGrid(() => model, {
    edit,
    refused: toast,
    lost: () => void whole(),
    selected(tab, range) {
      clearTimeout(pick);
      pick = setTimeout(() => {
        void inTurn(() => server.select(tab, range)).catch(failed);
        showCharts(model.tabs.find(({ id }) => id === tab)?.charts ?? []);
      }, 60);
    },
  });
  const sidebar = openSidebar(async (name, args) => {
    try {
      return await call(name, args);
    } catch (error) {
      return { ok: false, error: { name: 'Error', message: error instanceof Error ? error.message : String(error) } };
    }
  });
  const sort = (rising: boolean): void => {
    const range = grid.selection();
    edit({ kind: 'sort', tab: grid.active(), range, column: range.left, rising });
  };
  menu('data-menu', () => [
    { label: 'Sort the selection by its first column, A to Z', press: () => sort(true) },
    { label: 'Sort the selection by its first column, Z to A', press: () => sort(false) },
  ]);
  menu('extensions-menu', () =>
    model.state.menu.map((item) => {
      if (!item) return null;
      const press = (): void => {
        void call(item.function, [])
          .then(({ error }) => error && toast(error.message))
          .catch(failed);
      };
      return { label: item.label, press };
    }),
  );
  openBars(bars);
  grid.show();
  showState();
  sidebar.show('Rubric Kit');
  listen((version) => {
    if (version === 0) toast('The workbench was stopped. Start it again and open the address that it prints.');
    // By its turn the change may have come with an answer.
    else void inTurn(async () => (version > expected ? whole() : undefined)).catch(failed);
  });
  document.body.dataset.ready = 'true';
}

void start().catch((error: unknown) => toast(error instanceof Error ? error.message : String(error)));
