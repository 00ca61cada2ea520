import { parseNotation } from './a1.ts';
import { chartBuilder, chartModel, chartObject } from './chart.ts';
import { ruleModel, ruleObject } from './conditional-format.ts';
import { addMetadata, metadataFinder } from './developer-metadata.ts';
import type { Host } from './host.ts';
import { protectionObject, requireEditable } from './protection.ts';
import { rangeObject } from './range.ts';
import { strict } from './strict.ts';
import { contentSize, type SimulatedArea, type SimulatedSheet } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const objects = new WeakMap<SimulatedSheet, Sheet>();
const models = new WeakMap<object, SimulatedSheet>();

/** What a service object stands for. */
export function sheetModel(object: unknown): SimulatedSheet {
  const model = models.get(object as object);
  if (!model) throw new Error('Cannot convert the value to Sheet.');
  return model;
}

/** The protections of a tab: of the whole of it, or of ranges in it. */
export function sheetProtections(
  host: Host,
  sheet: SimulatedSheet,
  type: unknown,
): GoogleAppsScript.Spreadsheet.Protection[] {
  const rangeFor = (area: SimulatedArea | null) =>
    area
      ? sheetObject(host, sheet).getRange(area.row, area.column, area.rows, area.columns)
      : sheetObject(host, sheet).getRange(1, 1, sheet.maxRows, sheet.maxColumns);
  return sheet.protections
    .filter((one) => (one.area === null) === (String(type) === 'SHEET'))
    .map((one) => protectionObject(one, rangeFor, host.log));
}

/** A tab as Google's `Sheet`: the same object each time, as a script sees it within a run. */
export function sheetObject(host: Host, sheet: SimulatedSheet): Sheet {
  const known = objects.get(sheet);
  if (known) return known;
  const { log, workbook } = host;
  const sheetFor = (one: SimulatedSheet): Sheet => sheetObject(host, one);

  const rangeFor = (area: SimulatedArea) => {
    const fits =
      area.row >= 1 &&
      area.column >= 1 &&
      area.rows >= 1 &&
      area.columns >= 1 &&
      area.row + area.rows - 1 <= sheet.maxRows &&
      area.column + area.columns - 1 <= sheet.maxColumns;
    if (!fits) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    if (!workbook.sheets.includes(sheet)) throw new Error(`Sheet ${sheet.id} not found`);
    return rangeObject(host, sheet, area, sheetFor);
  };
  const whole = (): SimulatedArea => ({ row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });

  const write = <T>(name: string, effect: () => T): T => {
    log.note('write', `Sheet.${name}`);
    requireEditable(sheet, whole());
    return effect();
  };
  const read = <T>(name: string, answer: () => T): T => {
    log.note('read', `Sheet.${name}`);
    return answer();
  };

  const part = {
    getSheetId: () => sheet.id,
    getName: () => read('getName', () => sheet.name),
    getIndex: () => read('getIndex', () => workbook.sheets.indexOf(sheet) + 1),
    isSheetHidden: () => read('isSheetHidden', () => sheet.hidden),
    getMaxRows: () => read('getMaxRows', () => sheet.maxRows),
    getMaxColumns: () => read('getMaxColumns', () => sheet.maxColumns),
    getLastRow: () => read('getLastRow', () => contentSize(sheet).rows),
    getLastColumn: () => read('getLastColumn', () => contentSize(sheet).columns),
    getDataRange() {
      // Finding where the data ends asks the document.
      log.note('read', 'Sheet.getDataRange');
      const size = contentSize(sheet);
      return rangeFor({ row: 1, column: 1, rows: Math.max(1, size.rows), columns: Math.max(1, size.columns) });
    },
    getRange(first: number | string, column = 1, rows = 1, columns = 1) {
      if (typeof first === 'string') return rangeFor(parseNotation(first, sheet));
      return rangeFor({ row: first, column, rows, columns });
    },
    getParent: () => {
      throw new Error('The simulator does not know Sheet.getParent');
    },
    setName: (name: string) =>
      write('setName', () => {
        if (workbook.sheets.some((one) => one !== sheet && one.name === name)) {
          throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
        }
        sheet.name = name;
        return object;
      }),
    setFrozenRows: (count: number) =>
      write('setFrozenRows', () => {
        sheet.frozenRows = count;
      }),
    setFrozenColumns: (count: number) =>
      write('setFrozenColumns', () => {
        sheet.frozenColumns = count;
      }),
    setColumnWidths: (start: number, count: number, width: number) =>
      write('setColumnWidths', () => {
        for (let column = start; column < start + count; column++) sheet.widths.set(column, width);
        return object;
      }),
    setColumnWidth: (column: number, width: number) =>
      write('setColumnWidth', () => {
        sheet.widths.set(column, width);
        return object;
      }),
    setRowHeights: (start: number, count: number, height: number) =>
      write('setRowHeights', () => {
        for (let row = start; row < start + count; row++) sheet.heights.set(row, height);
        return object;
      }),
    hideSheet: () =>
      write('hideSheet', () => {
        sheet.hidden = true;
        return object;
      }),
    hideColumns: (start: number, count = 1) =>
      write('hideColumns', () => {
        for (let column = start; column < start + count; column++) sheet.hiddenColumns.add(column);
      }),
    insertRowsAfter: (after: number, count: number) =>
      write('insertRowsAfter', () => {
        if (after !== sheet.maxRows) throw new Error('The simulator inserts rows at the end only.');
        sheet.maxRows += count;
        return object;
      }),
    deleteRows: (position: number, count: number) =>
      write('deleteRows', () => {
        if (position + count - 1 !== sheet.maxRows) throw new Error('The simulator deletes rows at the end only.');
        sheet.maxRows -= count;
        sheet.rows.length = Math.min(sheet.rows.length, sheet.maxRows);
      }),
    insertColumnsAfter: (after: number, count: number) =>
      write('insertColumnsAfter', () => {
        if (after !== sheet.maxColumns) throw new Error('The simulator inserts columns at the end only.');
        sheet.maxColumns += count;
        return object;
      }),
    clear: () =>
      write('clear', () => {
        // Contents and formats go; notes, validations, merges and charts stay, as documented.
        for (const cells of sheet.rows) {
          for (const cell of cells ?? []) if (cell) Object.assign(cell, { value: '', formula: '', format: {} });
        }
        sheet.conditionalFormats = [];
        return object;
      }),
    getConditionalFormatRules: () =>
      read('getConditionalFormatRules', () => sheet.conditionalFormats.map((one) => ruleObject(one, rangeFor))),
    setConditionalFormatRules(rules: readonly Rule[]) {
      log.note('write', 'Sheet.setConditionalFormatRules');
      const wanted = rules.map(ruleModel);
      const kept = sheet.conditionalFormats.filter((one) => wanted.includes(one));
      for (const { areas } of [...sheet.conditionalFormats, ...wanted].filter((one) => !kept.includes(one))) {
        for (const area of areas) requireEditable(sheet, area);
      }
      sheet.conditionalFormats = wanted;
    },
    newChart: () => chartBuilder(rangeFor),
    getCharts: () => read('getCharts', () => sheet.charts.map((one) => chartObject(one, rangeFor))),
    insertChart: (chart: Chart) =>
      write('insertChart', () => {
        sheet.charts.push({ ...chartModel(chart), id: workbook.nextId++ });
      }),
    removeChart: (chart: Chart) =>
      write('removeChart', () => {
        sheet.charts = sheet.charts.filter((one) => one.id !== chartModel(chart).id);
      }),
    getProtections: (type: unknown) => read('getProtections', () => sheetProtections(host, sheet, type)),
    addDeveloperMetadata: (key: string, value = '', visibility: unknown = 'DOCUMENT') =>
      write('addDeveloperMetadata', () => {
        addMetadata(host, sheet, key, value, visibility);
        return object;
      }),
    createDeveloperMetadataFinder: () => metadataFinder(host, sheet, sheetFor),
    activate() {
      workbook.activeSheet = workbook.sheets.indexOf(sheet);
      return object;
    },
  };
  const object: Sheet = strict<Sheet>('Sheet', part);
  objects.set(sheet, object);
  models.set(object, sheet);
  return object;
}
