import type { Change, Edit } from '../protocol.ts';
import type { Grid } from './grid.ts';
import { cellOf, type Model, take } from './model.ts';
import { server } from './server.ts';
import { toast } from './toast.ts';

/** Brings what the server says into the model and onto the screen. */
export interface View {
  /**
   * Takes a change in; where the page missed something before it, everything is fetched instead.
   * @param follows goes where the script went, if it went anywhere
   */
  took(change: Change, follows?: boolean): Promise<void>;
  /** Fetches everything. */
  refetch(): Promise<void>;
  /** Fetches what a change made elsewhere asks for. */
  catchUp(): Promise<void>;
  /** Fetches the cells of a tab if the page does not have them yet. To be called when somebody looks at it. */
  looked(tab: number): Promise<void>;
  /** Shows cells as they are in truth, whatever was written over them in the grid. */
  putBack(edit: Edit): void;
}

/** More cells than this are shown sooner by building the grid anew. */
const mostPatches = 20_000;
const mostReasons = 3;

/** @param changed called when what stands around the grid may be another */
export function openView(model: Model, grid: Grid, changed: () => void): View {
  const show = (change: Change, follows: boolean): void => {
    const { active, selection } = model.state;
    const { isOtherShape, cells } = take(model, change);
    const count = cells.reduce((sum, one) => sum + one.cells.length, 0);
    if (isOtherShape || count > mostPatches) grid.rebuild();
    else for (const one of cells) grid.showCells(one.tab, one.cells);
    grid.current();
    const { state } = change;
    const isElsewhere = state.active !== active || JSON.stringify(state.selection) !== JSON.stringify(selection);
    if (follows && isElsewhere) grid.go(state.active, state.selection);
    changed();
  };
  const view: View = {
    async took(change, follows = false) {
      for (const text of [...change.toasts, ...change.refused.slice(0, mostReasons)]) toast(text);
      if (change.refused.length > mostReasons) toast(`${change.refused.length - mostReasons} more cells were refused.`);
      const isBehind = change.since !== undefined && change.since > model.state.version;
      show(isBehind ? await server.whole() : change, follows);
      await view.looked(grid.active());
    },
    async refetch() {
      show(await server.whole(), false);
      await view.looked(grid.active());
    },
    async catchUp() {
      const change = await server.state(model.styles.length);
      if (change.state.edits === model.state.edits) show(change, false);
      else await view.refetch();
    },
    async looked(tab) {
      const isAway = model.tabs.some((one) => one.id === tab && one.isAway);
      if (isAway) show(await server.tab(tab, model.styles.length), false);
    },
    putBack(edit) {
      if (edit.kind !== 'cells') return;
      grid.showCells(
        edit.tab,
        edit.cells.map(({ r, c }) => cellOf(model, edit.tab, r, c)),
      );
    },
  };
  return view;
}
