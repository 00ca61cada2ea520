import type { CellView, Change, StateView, StyleView, TabView } from '../protocol.ts';

/** What this page knows of the spreadsheet: exactly what the server said. */
export interface Model {
  state: StateView;
  tabs: TabView[];
  readonly styles: StyleView[];
  /** Cells by tab, by `row:column`. */
  readonly cells: Map<number, Map<string, CellView>>;
}

export function emptyModel(first: Change): Model {
  const model: Model = { state: first.state, tabs: [], styles: [], cells: new Map() };
  take(model, first);
  return model;
}

/** Takes a change in. */
export function take(model: Model, change: Change): void {
  model.styles.length = change.stylesFrom;
  model.styles.push(...change.styles);
  model.state = change.state;
  const byId = new Map(model.tabs.map((tab) => [tab.id, tab]));
  for (const tab of change.tabs) {
    byId.set(tab.id, tab);
    model.cells.set(tab.id, new Map(tab.cells.map((cell) => [`${cell.r}:${cell.c}`, cell])));
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
}
