import { addMetadata, metadataFinder } from './developer-metadata.ts';
import type { Host } from './host.ts';
import { sheetModel, sheetObject, sheetProtections } from './sheet.ts';
import { strict } from './strict.ts';
import { createSheet, type SimulatedSheet } from './workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The open spreadsheet as Google's `Spreadsheet`. */
export function spreadsheetObject(host: Host): Spreadsheet {
  const { log, workbook } = host;
  const sheetFor = (sheet: SimulatedSheet): Sheet => sheetObject(host, sheet);
  const read = <T>(name: string, answer: () => T): T => {
    log.note('read', `Spreadsheet.${name}`);
    return answer();
  };
  const active = (): SimulatedSheet => {
    const sheet = workbook.sheets[workbook.activeSheet] ?? workbook.sheets[0];
    if (!sheet) throw new Error('A spreadsheet has at least one sheet.');
    return sheet;
  };
  const selected = () => {
    const { row, column, rows, columns } = workbook.selection;
    return sheetFor(active()).getRange(row, column, rows, columns);
  };

  const part = {
    getId: () => workbook.id,
    getName: () => read('getName', () => workbook.name),
    getSpreadsheetLocale: () => read('getSpreadsheetLocale', () => workbook.locale),
    getSpreadsheetTimeZone: () => read('getSpreadsheetTimeZone', () => workbook.timeZone),
    getSheets: () => read('getSheets', () => workbook.sheets.map(sheetFor)),
    getSheetByName: (name: string) =>
      read('getSheetByName', () => {
        const found = workbook.sheets.find((sheet) => sheet.name === name);
        return found ? sheetFor(found) : null;
      }),
    getActiveSheet: () => read('getActiveSheet', () => sheetFor(active())),
    getActiveRange: () => read('getActiveRange', selected),
    getCurrentCell: () =>
      read('getCurrentCell', () => sheetFor(active()).getRange(workbook.selection.row, workbook.selection.column)),
    setActiveSheet(sheet: Sheet) {
      log.note('write', 'Spreadsheet.setActiveSheet');
      workbook.activeSheet = workbook.sheets.indexOf(sheetModel(sheet));
      return sheet;
    },
    insertSheet(name: string, index: number = workbook.sheets.length) {
      log.note('write', 'Spreadsheet.insertSheet');
      if (name.length > 100) throw new Error('The name of a sheet is limited to 100 characters.');
      if (workbook.sheets.some((sheet) => sheet.name === name)) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      const sheet = createSheet(workbook, name);
      workbook.sheets.splice(index, 0, sheet);
      workbook.activeSheet = index;
      return sheetFor(sheet);
    },
    deleteSheet(sheet: Sheet) {
      log.note('write', 'Spreadsheet.deleteSheet');
      const visible = workbook.sheets.filter((one) => !one.hidden);
      if (visible.length === 1 && visible[0] === sheetModel(sheet)) {
        throw new Error("You can't remove all the sheets in a document.");
      }
      workbook.sheets.splice(workbook.sheets.indexOf(sheetModel(sheet)), 1);
      workbook.activeSheet = Math.min(workbook.activeSheet, workbook.sheets.length - 1);
    },
    addDeveloperMetadata(key: string, value = '', visibility: unknown = 'DOCUMENT') {
      log.note('write', 'Spreadsheet.addDeveloperMetadata');
      addMetadata(host, workbook, key, value, visibility);
      return object;
    },
    getProtections: (type: unknown) =>
      read('getProtections', () => workbook.sheets.flatMap((sheet) => sheetProtections(host, sheet, type))),
    createDeveloperMetadataFinder: () => metadataFinder(host, null, sheetFor),
    toast(message: string) {
      log.note('free', 'Spreadsheet.toast');
      host.person.toasts.push(message);
    },
  };
  const object: Spreadsheet = strict<Spreadsheet>('Spreadsheet', part);
  return object;
}
