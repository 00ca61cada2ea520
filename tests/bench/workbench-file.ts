import { writeFileSync } from 'node:fs';
import { smallWorkbook } from '../sheets-addon/excel/small-workbook.ts';

const headings = [
  ...['Name', 'Team', 'Quarter', 'Reviewer'],
  'Hunter orientation',
  'Pipeline discipline',
  'Partner-manager execution',
  'Internal selling',
  'Ecosystem fluency',
];
const letters = [...'ABCDEFGHI'];
const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, cells: readonly (string | number)[]) => {
  const xml = cells.map((value, i) => {
    return `<c r="${letters[i]}${number}" ${typeof value === 'number' ? `><v>${value}</v></c>` : text(value)}`;
  });
  return `<row r="${number}">${xml.join('')}</row>`;
};
/** Writes a scorecard of the partner manager rubric: a row per person, in teams of 50. Returns the scores of each. */
export function manyPeople(path: string, people: number): number[][] {
  const scores = Array.from({ length: people }, (_, i) => [0, 1, 2, 3, 4].map((k) => 1 + ((i * 7 + k * 5) % 9) / 2));
  const rows = scores.map((own, i) => {
    return [`Person ${i}`, `Team ${String(Math.floor(i / 50)).padStart(3, '0')}`, '2026-Q2', 'Sam', ...own];
  });
  const data = [headings, ...rows].map((cells, i) => row(i + 1, cells)).join('');
  writeFileSync(path, smallWorkbook({ sheets: [{ xml: `<sheetData>${data}</sheetData>`, name: 'Scores' }] }));
  return scores;
}
