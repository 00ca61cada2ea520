import type { CellView, Change, StateView, StyleView, TabView } from '../protocol.ts';

/** What this page knows of the spreadsheet: exactly what the server said. */
export interface Model {
  state: StateView;
  tabs: TabView[];
  readonly styles: StyleView[];
  /** Cells by tab, by `row:column`. */
  readonly cells: Map<number, Map<string, CellView>>;
}

/** What a change means for a view of the model. */
export interface Taken {
  /** Something else than cells is another one now: lines, choices, notes, tabs. */
  readonly isOtherShape: boolean;
  /** Cells that are others now, by tab. */
  readonly cells: readonly { readonly tab: number; readonly cells: readonly CellView[] }[];
}

/** A model before the first change, which holds everything. */
export const emptyModel = (): Model => ({ state: noState, tabs: [], styles: [], cells: new Map() });

const noState: StateView = {
  ...{ version: 0, edits: 0, name: '', active: -1, selection: { top: 0, left: 0, bottom: 0, right: 0 } },
  ...{ canUndo: false, canRedo: false, menu: [], sidebar: 0, file: null, rubric: null, unseen: [] },
};

/** A cell as the model has it; an empty one where it has none. */
export const cellOf = (model: Model, tab: number, r: number, c: number): CellView =>
  model.cells.get(tab)?.get(`${r}:${c}`) ?? { r, c };

/** Takes a change in. */
export function take(model: Model, change: Change): Taken {
  model.styles.length = change.stylesFrom;
  model.styles.push(...change.styles);
  model.state = change.state;
  const before = model.tabs;
  const byId = new Map(before.map((tab) => [tab.id, tab]));
  const changed: { tab: number; cells: readonly CellView[] }[] = [...change.cells];
  for (const tab of change.tabs) {
    const cells = new Map(tab.cells.map((cell) => [`${cell.r}:${cell.c}`, cell]));
    changed.push({ tab: tab.id, cells: differing(model.cells.get(tab.id), cells) });
    byId.set(tab.id, tab);
    model.cells.set(tab.id, cells);
  }
  for (const { tab, charts } of change.charts) {
    const known = byId.get(tab);
    if (known) byId.set(tab, { ...known, charts });
  }
  model.tabs = change.order.flatMap((id) => byId.get(id) ?? []);
  for (const { tab, cells } of change.cells) {
    const known = model.cells.get(tab);
    for (const cell of cells) known?.set(`${cell.r}:${cell.c}`, cell);
  }
  const isSame = change.tabs.length === 0 && before.length === model.tabs.length;
  return { isOtherShape: !isSame && shapeOf(before) !== shapeOf(model.tabs), cells: changed };
}

/** Everything of the tabs but their cells. */
const shapeOf = (tabs: readonly TabView[]): string =>
  JSON.stringify(tabs.map((tab) => ({ ...tab, isAway: undefined, cells: undefined, charts: undefined })));

function differing(
  before: ReadonlyMap<string, CellView> | undefined,
  after: ReadonlyMap<string, CellView>,
): CellView[] {
  const cells = [...after].flatMap(([key, cell]) => {
    const old = before?.get(key);
    return old?.v === cell.v && old?.f === cell.f && old?.s === cell.s ? [] : [cell];
  });
  for (const [key, { r, c }] of before ?? []) if (!after.has(key)) cells.push({ r, c });
  return cells;
}
