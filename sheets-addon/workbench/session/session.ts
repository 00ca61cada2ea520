import { createHost, type Host } from '../../simulator/host.ts';
import type { SimulatedSheet } from '../../simulator/workbook.ts';
import { atOnce, type Pieces } from '../../src/pieces.ts';
import { a1 } from '../../src/read/address.ts';
import { attachCalculation, type Calculation } from '../calculate/attach.ts';
import type { Place } from '../calculate/compile.ts';
import { serialOf } from '../calculate/functions/date.ts';
import { madeKey } from '../file/save-workbook.ts';
import type {
  CallAnswer,
  CellView,
  Change,
  Edit,
  FileView,
  GivenAnswer,
  RangeView,
  RubricView,
  StateView,
  TabView,
} from '../protocol.ts';
import { chartViews } from './chart-view.ts';
import { type ConditionalLooks, conditionalLooks } from './conditional-looks.ts';
import { lostReason, refusal, write } from './edit-cells.ts';
import { editLines, linesRefusal, shiftOf } from './edit-lines.ts';
import { editSort, sortRefusal } from './edit-sort.ts';
import type { Opened } from './from-contents.ts';
import { cellsStep, type History, history, type Step, tabsStep } from './history.ts';
import { type LineOrigins, shiftOrigin, unmoved } from './line-origins.ts';
import { movesOf } from './moves.ts';
import { type Script, script } from './script.ts';
import { styleList } from './styles.ts';
import { areaOn, cellView, hasFormulas, rangeView, sizeOf, tabView } from './tab-view.ts';

/** What a session is made of. */
export interface SessionOptions {
  readonly opened: Opened;
  /** The built bundle and its pages, by name without ending. */
  readonly code: string;
  readonly pages: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
  readonly unseen: readonly string[];
  now(): Date;
  /** Takes what may be shown of a large spreadsheet before its formulas are worked out. */
  early?(change: Change): void;
}

/** An open spreadsheet with the add-on in it. The spreadsheet in memory is the truth; pages only show it. */
export interface Session {
  readonly host: Host;
  readonly origins: Opened['origins'];
  readonly lines: LineOrigins;
  readonly calculation: Calculation;
  /** Grows with everything that a page shows. */
  readonly version: number;
  /** Grows with every change of the spreadsheet. */
  readonly edits: number;
  /** What the page says of the file and of the watched rubric; set from outside. */
  file: (() => FileView) | null;
  rubric: RubricView | null;
  /** Everything but the cells of large tabs at which nobody looks, for a page that has nothing yet. */
  whole(): Change;
  /** A tab with its cells. */
  tab(id: number, have: number): Change;
  edit(edit: Edit, have: number): Change;
  call(name: string, args: readonly unknown[], answers: readonly GivenAnswer[], have: number): CallAnswer;
  select(tab: number, range: RangeView): void;
  state(): StateView;
  /** A change in which nothing but the state around the tabs is told. */
  nothing(have: number): Change;
  /** Something around the tabs changed: pages have to look. */
  touch(): void;
  /** Called whenever the version grows. */
  listen(listener: () => void): void;
}

/** The cells of a tab that has more are sent when somebody looks at it; those of a hidden one, which is for formulas, not. */
const mostCells = 20_000;
/** Under this many cells the formulas are worked out before anybody has looked. */
const fewestEarly = 100_000;

/** Opens a session. */
export const openSession = (options: SessionOptions): Session => atOnce(openingSession(options));

/** The same, with pauses. */
export function* openingSession(options: SessionOptions): Pieces<Session> {
  const { workbook, origins } = options.opened;
  const host = createHost(workbook);
  for (const [name, text] of options.pages) host.files.set(name, text);
  for (const [name, text] of options.properties) host.properties.set(name, text);
  const lines: LineOrigins = new Map();
  for (const sheet of workbook.sheets)
    if (origins.has(sheet.id)) lines.set(sheet.id, unmoved(sheet.maxRows, sheet.maxColumns));
  const past: History = history(host, lines);
  const bundle: Script = script(options.code, host, () => past.note(tabsStep(workbook, lines)));
  const calculation = attachCalculation(workbook, {
    custom: (name) => bundle.custom(name),
    now: () => serialOf(options.now()),
  });
  const looks: ConditionalLooks = conditionalLooks(workbook, calculation.engine);
  const styles = styleList();
  const listeners: (() => void)[] = [];
  const moves = movesOf();
  let version = 1;
  let edits = 0;
  let sidebar = 0;

  const sheetOf = (id: number): { readonly sheet: SimulatedSheet; readonly index: number } => {
    const index = workbook.sheets.findIndex((one) => one.id === id);
    const sheet = workbook.sheets[index];
    if (!sheet) throw new Error('The tab is not there any more.');
    return { sheet, index };
  };
  const state = (): StateView => ({
    ...{ version, edits },
    name: workbook.name,
    active: workbook.sheets[workbook.activeSheet]?.id ?? -1,
    selection: rangeView(workbook.selection),
    canUndo: past.canUndo,
    canRedo: past.canRedo,
    menu: host.person.menus.at(-1)?.items ?? [],
    sidebar,
    file: session.file?.() ?? null,
    rubric: session.rubric,
    unseen: options.unseen,
  });
  const change = (have: number, parts: Partial<Change>): Change => ({
    ...{
      state: state(),
      order: workbook.sheets.map(({ id }) => id),
      tabs: [],
      cells: [],
      charts: [],
      toasts: [],
      refused: [],
    },
    ...parts,
    stylesFrom: have,
    styles: styles.list.slice(have),
  });
  /** Large tabs whose cells a page may have, and those whose cells none has. */
  const sent = new Set<SimulatedSheet>();
  const away = new Set<SimulatedSheet>();
  const view = (sheet: SimulatedSheet, index: number, isWanted: boolean, most = mostCells): TabView => {
    const isLarge = sizeOf(sheet) > most;
    const kind = !isLarge || (isWanted && !sheet.hidden) ? 'whole' : sheet.hidden ? 'bare' : 'away';
    if (kind === 'whole') sent.add(sheet);
    if (sent.has(sheet)) away.delete(sheet);
    else if (kind === 'away') away.add(sheet);
    return tabView(workbook, sheet, () => looks.of(index), styles, kind);
  };
  const tabs = () => workbook.sheets.map((sheet, index) => view(sheet, index, index === workbook.activeSheet));
  const changed = (isEdit = true): void => {
    version++;
    if (isEdit) edits++;
    for (const listener of listeners) listener();
  };
  /** All tabs anew: lines, formats or tabs themselves changed. */
  const everything = (have: number, more: Partial<Change> = {}): Change => {
    calculation.reload();
    looks.forget();
    sent.clear();
    away.clear();
    changed();
    const all = tabs();
    return change(have, { tabs: all, ...more });
  };
  /** The cells that show something else now. */
  const someCells = (
    have: number,
    places: readonly Place[],
    also: readonly Place[],
    refused: readonly string[],
  ): Change => {
    const moved = calculation.written(places);
    const restyled = looks.update(moved);
    changed(places.length > 0);
    const bySheet = new Map<number, Map<string, CellView>>();
    for (const { sheet, row, column } of [...places, ...also, ...moved, ...restyled]) {
      const model = workbook.sheets[sheet];
      if (!model || model.hidden || away.has(model)) continue;
      const cells = bySheet.get(sheet) ?? new Map<string, CellView>();
      bySheet.set(sheet, cells);
      const key = `${row}:${column}`;
      if (!cells.has(key)) cells.set(key, cellView(model.rows[row]?.[column], row, column, looks.of(sheet), styles));
    }
    const idOf = (sheet: number): number => workbook.sheets[sheet]?.id ?? -1;
    return change(have, {
      cells: [...bySheet].map(([sheet, cells]) => ({ tab: idOf(sheet), cells: [...cells.values()] })),
      charts: [...bySheet.keys()].flatMap((sheet) => {
        const model = workbook.sheets[sheet];
        return model && model.charts.length > 0 ? [{ tab: model.id, charts: chartViews(model) }] : [];
      }),
      refused,
    });
  };
  /** The script moves cells only on tabs of its own. */
  const noteScript = (): void => {
    for (const sheet of workbook.sheets) if (madeKey(sheet) !== undefined) moves.note(sheet.id, version + 1, null);
  };
  const back = (step: Step | undefined, have: number): Change => {
    if (!step) return change(have, {});
    if (step.kind === 'tabs' && step.moved !== undefined) moves.note(step.moved, version + 1, null);
    else if (step.kind === 'tabs') noteScript();
    return step.kind === 'tabs' ? everything(have) : someCells(have, step.cells, [], []);
  };

  const session: Session = {
    host,
    origins,
    lines,
    calculation,
    get version() {
      return version;
    },
    get edits() {
      return edits;
    },
    file: null,
    rubric: null,
    state,
    listen: (listener) => void listeners.push(listener),
    nothing: (have) => change(have, {}),
    touch: () => changed(false),
    whole: () => change(0, { tabs: tabs() }),
    tab(id, have) {
      const { sheet, index } = sheetOf(id);
      return change(have, { tabs: [view(sheet, index, true)] });
    },
    select(tab, range) {
      const { sheet, index } = sheetOf(tab);
      workbook.selection = areaOn(sheet, range);
      workbook.activeSheet = index;
    },
    edit(made, have) {
      if (made.kind === 'undo') return back(past.undo(), have);
      if (made.kind === 'redo') return back(past.redo(), have);
      const { sheet, index } = sheetOf(made.tab);
      const { edit, lost } = moves.follow(made);
      if (edit?.kind === 'cells') {
        const place = ({ r, c }: { r: number; c: number }): Place => ({ sheet: index, row: r, column: c });
        const reasons = edit.cells.map((cell) => refusal(workbook, sheet, cell));
        const refused = [
          ...lost.map(({ r, c, input }) => lostReason(`${sheet.name}!${a1(r, c)}`, input)),
          ...reasons.filter((reason) => reason !== null),
        ];
        const isTaken = refused.length === 0 || !edit.together;
        const taken = isTaken ? edit.cells.filter((_, i) => reasons[i] === null) : [];
        if (taken.length > 0) past.note(cellsStep(workbook.sheets, taken.map(place)));
        for (const cell of taken) write(workbook, sheet, cell);
        return someCells(have, taken.map(place), edit.cells.map(place), refused);
      }
      if (edit === null || edit.kind === 'undo' || edit.kind === 'redo') {
        return change(have, {
          refused: [`The rows or columns of ${sheet.name} moved meanwhile. Look, and do it again.`],
        });
      }
      const reason = edit.kind === 'sort' ? sortRefusal(sheet, edit) : linesRefusal(sheet, edit);
      // The grid may have done it already: it is shown how the tabs are.
      if (reason !== null) return change(have, { tabs: tabs(), refused: [reason] });
      past.note(tabsStep(workbook, lines, sheet.id));
      try {
        if (edit.kind === 'sort') editSort(sheet, edit);
        else {
          editLines(workbook, sheet, edit);
          shiftOrigin(lines.get(sheet.id), shiftOf(edit, sheet.name));
        }
      } catch (error) {
        back(past.undo(), have);
        throw error;
      }
      moves.note(sheet.id, version + 1, edit.kind === 'sort' ? null : shiftOf(edit, sheet.name));
      return everything(have);
    },
    call(name, args, answers, have) {
      const { wrote, toasts, openedSidebar, ...ran } = bundle.run(name, args, answers);
      if (openedSidebar) sidebar++;
      if (wrote) {
        noteScript();
        return { ...ran, change: everything(have, { toasts }) };
      }
      return { ...ran, change: toasts.length > 0 || openedSidebar ? change(have, { toasts }) : null };
    },
  };
  /**
   * The tab that is open, where nothing on it has to be worked out. Its version is older than any other, so that pages fetch
   * the rest when it is there.
   */
  const early = (placed: number): void => {
    const cells = workbook.sheets.reduce((sum, sheet) => sum + sizeOf(sheet), 0);
    const { activeSheet, sheets } = workbook;
    const active = sheets[activeSheet];
    if (!options.early || placed !== activeSheet || cells < fewestEarly) return;
    if (!active || hasFormulas(active) || !looks.areOwn(activeSheet)) return;
    const { state: known, ...more } = change(0, { tabs: sheets.map((one, i) => view(one, i, i === activeSheet, 0)) });
    options.early({ ...more, state: { ...known, version: 0, edits: -1 } });
  };
  bundle.run('onOpen', [], []);
  yield* calculation.reloading(early);
  return session;
}
