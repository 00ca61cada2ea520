import { type IRange, LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin, UniverSheetsCorePreset, UniverSheetsPlugin } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/en-US';
import type { CellView, RangeView } from '../protocol.ts';
import { cellUpdate, sheetKey, tabOfKey, unit, workbookData } from './grid-data.ts';
import { type GridEdits, watchEdits } from './grid-edits.ts';
import type { Model } from './model.ts';

/** The grid: a view of the model that never changes it. */
export interface Grid {
  /** Shows the whole model anew, at the place where the person was. */
  show(): void;
  /** Shows some cells anew. */
  showCells(tab: number, cells: readonly CellView[]): void;
  active(): number;
  selection(): RangeView;
}

/** What the grid tells. */
export interface GridEvents extends GridEdits {
  selected(tab: number, range: RangeView): void;
}

/** Puts the grid into the page. */
export function openGrid(model: () => Model, events: GridEvents): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, validationTexts, noteTexts) },
  });
  const presets = [
    UniverSheetsCorePreset({ container: 'grid', header: true, toolbar: false, footer: {}, disableAutoFocus: true }),
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
  const api = FUniver.newAPI(univer);
  let showing = false;
  let open = false;
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
    show() {
      quietly(() => {
        const scroll = open ? book()?.getActiveSheet().getScrollState() : undefined;
        if (open) api.disposeUnit(unit);
        api.createWorkbook(workbookData(model()));
        open = true;
        const { active, selection } = model().state;
        const sheet = book()?.getSheetBySheetId(sheetKey(active));
        if (!sheet) return;
        book()?.setActiveSheet(sheet);
        sheet.getRange(univerRange(selection)).activate();
        if (scroll) sheet.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
      });
    },
    showCells(tab, cells) {
      if (cells.length === 0) return;
      const cellValue: Record<number, Record<number, unknown>> = {};
      for (const cell of cells) {
        const row = cellValue[cell.r] ?? {};
        cellValue[cell.r] = row;
        row[cell.c] = cellUpdate(cell, model().styles);
      }
      quietly(() => {
        const params = { unitId: unit, subUnitId: sheetKey(tab), cellValue };
        api.syncExecuteCommand('sheet.mutation.set-range-values', params, { onlyLocal: true });
      });
    },
    active: () => tabOfKey(book()?.getActiveSheet().getSheetId() ?? 's-1'),
    selection() {
      const range = book()?.getActiveSheet().getSelection()?.getActiveRange()?.getRange();
      return range ? viewRange(range) : { top: 0, left: 0, bottom: 0, right: 0 };
    },
  };
  api.addEvent(api.Event.SelectionChanged, ({ selections }) => {
    const [first] = selections;
    if (!showing && first) events.selected(grid.active(), viewRange(first));
  });
  api.addEvent(api.Event.ActiveSheetChanged, () => {
    if (!showing) events.selected(grid.active(), grid.selection());
  });
  watchEdits({ api, grid, events, isShowing: () => showing });
  Object.assign(globalThis, { workbenchGrid: api });
  return grid;
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
