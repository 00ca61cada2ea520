import { createWorkbook, type SimulatedWorkbook, touchCell } from '../../../sheets-addon/simulator/workbook.ts';

const headings = ['Name', 'Team', 'Quarter', 'Reviewer', 'Food safety', 'Bake planning', 'Handover', 'Comments'];
const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];

/** A wide scorecard for the bakery rubric: four quarters of each person, in teams of about 25. Every 37th cell is blank. */
export function manyRows(rows: number): SimulatedWorkbook {
  const workbook = createWorkbook('Many rows');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('A new spreadsheet has a tab');
  sheet.maxRows = Math.max(sheet.maxRows, rows + 20);
  headings.forEach((heading, column) => {
    touchCell(sheet, 1, column + 1).value = heading;
  });
  for (let index = 0; index < rows; index++) {
    const person = Math.floor(index / quarters.length);
    const who = [
      `Person ${person}`,
      `Team ${Math.floor(person / 25) % 20}`,
      quarters[index % quarters.length] ?? '',
      'Sam',
    ];
    const scores = [0, 1, 2].map((competency) =>
      (index * 3 + competency) % 37 === 0 ? '' : (index * 7 + competency * 5) % 4,
    );
    [...who, ...scores, index % 10 === 0 ? '=Mine, not a formula' : ''].forEach((value, column) => {
      if (value !== '') touchCell(sheet, index + 2, column + 1).value = value;
    });
  }
  return workbook;
}
