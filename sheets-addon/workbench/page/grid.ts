import { type IRange, LifecycleService, LifecycleStages, LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  UniverFormulaEnginePlugin,
  UniverSheetsCorePreset,
  UniverSheetsPlugin,
} from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/en-US';
import type { CellView, Edit, RangeView } from '../protocol.ts';
import { byId } from './element.ts';
import { openChoiceMarks } from './grid-choices.ts';
import { cellUpdate, sheetKey, tabOfKey, unit, workbookData } from './grid-data.ts';
import { type GridEdits, watchEdits } from './grid-edits.ts';
import { neverCalculate, searchFormulasWhereWritten } from './grid-formulas.ts';
import { type GridKeys, openKeys } from './grid-keys.ts';
import { hiddenEntries } from './grid-menu.ts';
import { fillPlace, firstInSight, watchHand } from './grid-place.ts';
import type { Model } from './model.ts';

/** The grid: a view of the model that never changes it. */
export interface Grid {
  /** Draws an empty sheet until the first `rebuild`: what the library does once is done when the workbook comes. */
  prepare(): void;
  /**
   * Shows the whole model anew, at the place where the person was; while somebody types into a cell or an address, or holds
   * the button of the mouse down in the grid, once that ended.
   */
  rebuild(): void;
  /** Shows some cells anew. */
  showCells(tab: number, cells: readonly CellView[]): void;
  go(tab: number, range: RangeView): void;
  active(): number;
  selection(): RangeView;
  /** The version of the spreadsheet that it shows. */
  seen(): number;
  /** Tells it that it shows what the model has now. */
  current(): void;
  isEditing(): boolean;
  /** Takes over what stands in an open cell editor. */
  commit(): Promise<void>;
  /** Gives the keys to the cells. */
  focus(): void;
  onRebuild(listener: () => void): void;
  /** Settled once the grid is drawn and takes keys. */
  readonly ready: Promise<void>;
}

/** What the grid tells. */
export interface GridEvents extends GridEdits {
  selected(tab: number, range: RangeView): void;
}

const placeholder = 'placeholder';

/** Puts the grid into the page. */
export function openGrid(model: () => Model, events: GridEvents): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, validationTexts, noteTexts) },
  });
  registerPlugins(univer);
  const api = FUniver.newAPI(univer);
  neverCalculate(univer, api);
  const marks = openChoiceMarks(univer);
  const rebuilt: (() => void)[] = [];
  let showing = false;
  let isPrepared = false;
  let isOpen = false;
  let isWaiting = false;
  let version = 0;
  let keys: GridKeys | undefined;
  const book = () => api.getActiveWorkbook();
  const quietly = (work: () => void): void => {
    showing = true;
    try {
      work();
    } finally {
      showing = false;
    }
  };
  const grid: Grid = {
    prepare() {
      isPrepared = true;
      quietly(() => void api.createWorkbook({ id: placeholder }));
    },
    rebuild() {
      isWaiting = grid.isEditing() || hand.isDown || isNaming();
      if (isWaiting) return;
      const { active, selection } = model().state;
      const place = isOpen ? { tab: grid.active(), range: grid.selection() } : { tab: active, range: selection };
      const isFocused = document.activeElement?.closest('#grid') !== null;
      quietly(() => {
        const shown = isOpen ? book()?.getActiveSheet() : undefined;
        const scroll = shown && firstInSight(shown);
        if (isOpen) api.disposeUnit(unit);
        else if (isPrepared) api.disposeUnit(placeholder);
        api.createWorkbook(workbookData(model()));
        if (!isOpen) searchFormulasWhereWritten(univer, api);
        isOpen = true;
        const isThere = model().tabs.some(({ id, hidden }) => id === place.tab && !hidden);
        if (isThere) grid.go(place.tab, place.range);
        else grid.go(active, selection);
        if (scroll && isThere) book()?.getActiveSheet().scrollToCell(scroll.row, scroll.column);
      });
      version = model().state.version;
      if (isFocused) grid.focus();
      for (const listener of rebuilt) listener();
    },
    go(tab, range) {
      const sheet = book()?.getSheetBySheetId(sheetKey(tab));
      if (!sheet) return;
      quietly(() => {
        book()?.setActiveSheet(sheet);
        sheet.getRange(univerRange(range)).activate();
      });
    },
    showCells(tab, cells) {
      const view = model().tabs.find(({ id }) => id === tab);
      if (cells.length === 0 || isWaiting || !view) return;
      const cellValue: Record<number, Record<number, unknown>> = {};
      for (const cell of cells) {
        const row = cellValue[cell.r] ?? {};
        cellValue[cell.r] = row;
        row[cell.c] = cellUpdate(cell, view, model().styles);
      }
      quietly(() => {
        const params = { unitId: unit, subUnitId: sheetKey(tab), cellValue };
        api.syncExecuteCommand('sheet.mutation.set-range-values', params, { onlyLocal: true });
      });
      marks.judge(view, cells);
    },
    active: () => tabOfKey(book()?.getActiveSheet().getSheetId() ?? 's-1'),
    selection() {
      const range = book()?.getActiveSheet().getSelection()?.getActiveRange()?.getRange();
      return range ? viewRange(range) : { top: 0, left: 0, bottom: 0, right: 0 };
    },
    seen: () => version,
    current() {
      if (!isWaiting) version = model().state.version;
    },
    isEditing: () => isOpen && book()?.isCellEditing() === true,
    async commit() {
      if (grid.isEditing()) await book()?.endEditingAsync(true);
    },
    focus: () => keys?.toCells(),
    onRebuild: (listener) => void rebuilt.push(listener),
    ready: new Promise<void>((resolve) => {
      api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => stage === LifecycleStages.Rendered && resolve());
    }).then(() => {
      // By itself the library lets 3 s go by first, in which a cell that is drawn by its handle fills nothing.
      univer.__getInjector().get(LifecycleService).stage = LifecycleStages.Steady;
      keys = openKeys(univer);
    }),
  };
  // After what was typed or drawn is taken over, for its place is that of the rows that were shown.
  const rebuildAfter = (): void => void (isWaiting && setTimeout(() => isWaiting && grid.rebuild()));
  api.addEvent(api.Event.SheetEditEnded, rebuildAfter);
  const hand = watchHand(byId('grid'), rebuildAfter);
  byId('grid').addEventListener('focusout', rebuildAfter);
  fillPlace(univer, byId('grid'));
  api.addEvent(api.Event.SelectionChanged, ({ selections }) => {
    const [first] = selections;
    if (!showing && isOpen && first) events.selected(grid.active(), viewRange(first));
  });
  api.addEvent(api.Event.ActiveSheetChanged, () => {
    if (!showing && isOpen) events.selected(grid.active(), grid.selection());
  });
  const edit = (edits: readonly Edit[]): void => {
    for (const one of edits) if (one.kind === 'cells') marks.clear(one.tab, one.cells);
    events.edit(edits);
  };
  watchEdits({ api, grid, events: { ...events, edit }, isShowing: () => showing });
  // The grid is a canvas: tests read what it shows from here.
  Object.assign(globalThis, { workbenchGrid: api });
  return grid;
}

/** Whether the keys are those of the box with the address of the cell. */
const isNaming = (): boolean => document.activeElement?.matches('#grid input') === true;

function registerPlugins(univer: Univer): void {
  const footer = { addSheetButtonConfig: { show: false }, menus: false };
  const presets = [
    UniverSheetsCorePreset({
      ...{ container: 'grid', header: true, toolbar: false, disableAutoFocus: true },
      ...{ footer, menu: hiddenEntries, formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION } },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (!Array.isArray(plugin)) univer.registerPlugin(plugin);
      // Formulas are worked out by the server; two engines would only disagree about when.
      else if (plugin[0] === UniverFormulaEnginePlugin || plugin[0] === UniverSheetsPlugin) {
        univer.registerPlugin(plugin[0], { ...plugin[1], notExecuteFormula: true });
      } else univer.registerPlugin(plugin[0], plugin[1]);
    }
  }
}

const univerRange = ({ top, left, bottom, right }: RangeView): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

/** Whole rows and columns have no numbers at their ends. */
function viewRange({ startRow, startColumn, endRow, endColumn }: IRange): RangeView {
  const [top, left] = [startRow || 0, startColumn || 0];
  return {
    top,
    left,
    bottom: Number.isFinite(endRow) ? endRow : top,
    right: Number.isFinite(endColumn) ? endColumn : left,
  };
}
