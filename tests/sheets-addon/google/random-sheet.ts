import fc from 'fast-check';
import { createHost, type Host } from '../../../sheets-addon/simulator/host.ts';
import {
  createSheet,
  createWorkbook,
  type SimulatedSheet,
  touchCell,
} from '../../../sheets-addon/simulator/workbook.ts';

const scoreLike = fc.constantFrom(1, 2, 3, 'N/O', '', 7, 'x', '2', true, '=A1', 1.5);
const nameLike = fc.constantFrom('Ann', 'Bo', 'Cy', '', '=Di', '__proto__', '<b>', "O'Hara");
const extra = fc.constantFrom('Remarks', 'Calls', 'calls ', 'Plan', 'Quarter', '=1+1', '', 'Notes');

interface Line {
  readonly name: string;
  readonly scores: readonly (string | number | boolean)[];
}

export interface RandomSheet {
  readonly shape: 'wide' | 'long' | 'person-tab';
  readonly title: boolean;
  readonly extra: string;
  readonly lines: readonly Line[];
  /** Places and kinds of what the manager put on cells besides their values. */
  readonly dress: readonly (readonly [row: number, column: number, kind: number])[];
}

/** A spreadsheet of somebody's: a scorecard in one of the three shapes, or something that nearly is one. */
export const randomSheet: fc.Arbitrary<RandomSheet> = fc.record({
  shape: fc.constantFrom('wide', 'long', 'person-tab'),
  title: fc.boolean(),
  extra,
  lines: fc.array(fc.record({ name: nameLike, scores: fc.array(scoreLike, { minLength: 2, maxLength: 2 }) }), {
    maxLength: 5,
  }),
  dress: fc.array(fc.tuple(fc.nat(7), fc.nat(5), fc.nat(4)), { maxLength: 6 }),
});

export function hostOf({ shape, title, extra: more, lines, dress }: RandomSheet): Host {
  const workbook = createWorkbook();
  workbook.sheets.length = 0;
  const newTab = (name: string, rows: readonly (readonly (string | number | boolean)[])[]): SimulatedSheet => {
    const sheet = createSheet(workbook, name);
    sheet.maxRows = 24;
    sheet.maxColumns = 9;
    workbook.sheets.push(sheet);
    const top = title ? [['My people'], ...rows] : rows;
    top.forEach((cells, row) => {
      cells.forEach((value, column) => {
        const isFormula = typeof value === 'string' && /^=[A-Z]\d/.test(value);
        if (value !== '')
          Object.assign(touchCell(sheet, row + 1, column + 1), isFormula ? { formula: value } : { value });
      });
    });
    return sheet;
  };
  if (shape === 'wide') newTab('Scores', [['Name', 'Team', 'Calls', 'Plans', more], ...lines.map(wideRow)]);
  if (shape === 'long') newTab('Ratings', [['Person', 'Competency', 'Score', more], ...lines.flatMap(longRows)]);
  if (shape === 'person-tab') {
    lines.slice(0, 2).forEach(({ scores: [calls = '', plans = ''] }, index) => {
      newTab(`Person ${index}`, [
        ['Team', 'North'],
        ['Competency', 'Score', more],
        ['Calls', calls],
        ['Plans', plans],
      ]);
    });
  }
  const last = newTab('Other', [['Mine'], ['=A1']]);
  for (const sheet of workbook.sheets) if (sheet !== last) for (const one of dress) dressCell(sheet, ...one);
  return createHost(workbook);
}

const wideRow = ({ name, scores }: Line) => [name, 'North', ...scores, 'Fine'];
const longRows = ({ name, scores: [calls = '', plans = ''] }: Line) => [
  [name, 'Calls', calls],
  [name, 'Plans', plans],
];

function dressCell(sheet: SimulatedSheet, row: number, column: number, kind: number): void {
  const cell = touchCell(sheet, row + 1, column + 1);
  if (kind === 0) cell.note = 'Mine';
  if (kind === 1) {
    const helpText = column % 2 === 0 ? null : 'Mine';
    cell.validation = { type: 'VALUE_IN_LIST', values: [['1', 'x'], true], source: null, allowInvalid: true, helpText };
  }
  if (kind === 2) cell.format = { background: '#abcdef', numberFormat: '0.0' };
  if (kind === 3) {
    const areas = [{ row: row + 1, column: column + 1, rows: 3, columns: 2 }];
    sheet.conditionalFormats.push({ areas, formula: '=A1=1', gradient: null, format: { fontWeight: 'bold' } });
  }
  if (kind === 4) sheet.hiddenRows.add(row + 1);
}
