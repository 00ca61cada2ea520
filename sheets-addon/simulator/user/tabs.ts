import { createHost, type Host } from '../host.ts';
import { createSheet, type SimulatedSheet, type SimulatedWorkbook } from '../workbook.ts';

/** Calls a tab otherwise; formulas that name it follow. */
export function renameTab(workbook: SimulatedWorkbook, sheet: SimulatedSheet, name: string): void {
  if (workbook.sheets.some((one) => one !== sheet && one.name === name)) throw new Error(`There is a tab “${name}”.`);
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'!`;
  const plain = /^[A-Za-z_]\w*$/.test(sheet.name) ? `${sheet.name}!` : quoted(sheet.name);
  for (const owner of workbook.sheets) {
    for (const cells of owner.rows) {
      for (const cell of cells ?? []) {
        if (cell?.formula) cell.formula = replaceOutsideTexts(cell.formula, [plain, quoted(sheet.name)], quoted(name));
      }
    }
  }
  sheet.name = name;
}

function replaceOutsideTexts(formula: string, names: readonly string[], to: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : names.reduce((text, name) => text.replaceAll(name, to), part)))
    .join('');
}

/** Drags a tab to another place, from 0. */
export function moveTab(workbook: SimulatedWorkbook, sheet: SimulatedSheet, to: number): void {
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(to, 0, sheet);
}

/** *Duplicate*: the copy has an id of its own; developer metadata comes along. */
export function duplicateTab(workbook: SimulatedWorkbook, sheet: SimulatedSheet): SimulatedSheet {
  const { rows, ...rest } = structuredClone(sheet);
  const fresh = createSheet(workbook, '');
  let name = `Copy of ${sheet.name}`;
  while (workbook.sheets.some((one) => one.name === name)) name += ' 1';
  const copy: SimulatedSheet = { ...rest, rows, id: fresh.id, name };
  workbook.sheets.splice(workbook.sheets.indexOf(sheet) + 1, 0, copy);
  return copy;
}

/** Deletes a tab; formulas that refer to it show an error. */
export function deleteTab(workbook: SimulatedWorkbook, sheet: SimulatedSheet): void {
  if (workbook.sheets.every((one) => one === sheet || one.hidden)) throw new Error('The last tab cannot be deleted.');
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.activeSheet = 0;
}

/** *Make a copy* of the file: sheet ids and developer metadata come along, the add-on's properties do not. */
export function copyFile(host: Host): Host {
  const { calculate, ...content } = host.workbook;
  const workbook: SimulatedWorkbook = { ...structuredClone(content), id: `${host.workbook.id}-copy`, calculate };
  const copy = createHost(workbook);
  for (const [name, text] of host.files) copy.files.set(name, text);
  return copy;
}
