import { describe, expect, test } from 'vitest';
import { mappingNotes, proposals } from '../../../sheets-addon/src/command/mapping-text.ts';
import { detectMapping } from '../../../sheets-addon/src/read/detect.ts';
import type { NearMiss } from '../../../sheets-addon/src/read/mapping.ts';
import type { CellValue, Snapshot } from '../../../sheets-addon/src/read/snapshot.ts';
import { rubric } from '../report/sample.ts';

const tab = (name: string, ...rows: CellValue[][]) => ({ id: name, name, hidden: false, rows, merged: [] });
const snapshot: Snapshot = { tabs: [tab('Q2 scores', ['Name', 'Grindin'])] };
const near = (header: string): NearMiss => ({
  tab: 'Q2 scores',
  cell: { row: 0, column: 1 },
  header,
  meant: 'grinding',
});

describe('a proposal', () => {
  test('names the cell and the exact option', () => {
    expect(proposals(snapshot, [near('Grindin')])).toEqual([
      { meant: 'grinding', text: `'Q2 scores'!B1 "Grindin" may mean grinding`, option: '--map "Grindin=grinding"' },
    ]);
  });

  test('is made once for one header, and on one line', () => {
    expect(proposals(snapshot, [near('Grind\nin'), near('Grind in')])).toHaveLength(1);
    expect(proposals(snapshot, [near('Grind\nin')])[0]?.option).toBe('--map "Grind in=grinding"');
  });

  test.each([
    ['$(reboot)', `--map '$(reboot)=grinding'`],
    ['`reboot`', `--map '\`reboot\`=grinding'`],
    [`it's "$x"`, `--map 'it'\\''s "$x"=grinding'`],
    ['a;b|c', `--map 'a;b|c=grinding'`],
  ])('keeps a shell from running %s', (header, option) => {
    expect(proposals(snapshot, [near(header)])[0]?.option).toBe(option);
  });
});

describe('notes on how a file was read', () => {
  test('name missing columns and tabs without scores, and pass over what looks nearly like ours there', () => {
    const file: Snapshot = {
      tabs: [tab('Scores', ['Name', 'Listening'], ['Ann', 3]), tab('Budget', ['Quill', 'South'], ['x', 1], ['y', 2])],
    };
    expect(mappingNotes(file, rubric, detectMapping(file, rubric))).toEqual([
      'Scores has no column for Grinding',
      'Tabs without scores: Budget',
    ]);
  });

  test('tell tabs that are hidden from those without scores', () => {
    const scores = tab('Scores', ['Name', 'Listening', 'Grinding'], ['Ann', 3, 2]);
    const file: Snapshot = { tabs: [scores, { ...tab('Old', ['Name', 'Listening'], ['Ann', 3]), hidden: true }] };
    expect(mappingNotes(file, rubric, detectMapping(file, rubric))).toEqual([
      'Hidden tabs are not read: Old; unhide what is to be scored',
    ]);
  });

  test('say which of two readings was taken', () => {
    const file: Snapshot = {
      tabs: [tab('Scores', ['Name', 'Employee', 'Listening', 'Grinding'], ['Ann', 'A. B.', 3, 2])],
    };
    expect(mappingNotes(file, rubric, detectMapping(file, rubric))).toEqual([
      'Scores!A1 "Name", Scores!B1 "Employee": more than one reading (person); none was taken; say which with --map',
      'Tabs without scores: Scores',
    ]);
  });
});
