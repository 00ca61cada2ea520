import { describe, expect, test } from 'vitest';
import { headingsOf } from '../../../extension/src/new/headers.ts';

const isOther = (text: string) => ['Person', 'Quarter'].includes(text);

describe('the headings of a scorecard', () => {
  test('are those of its fullest row; what is scored under them tells competencies from the rest', () => {
    const rows = [
      ['Scorecard 2026', null],
      ['Person', 'Quarter', 'Employee no.', 'Office', 'Discovery', 'Internal\nselling ', 'Average', 'Demo'],
      ['Ada', '2026-Q1', 1043, 'Berlin', 3, 2.5, 2.75, null],
      ['Ben', '2026-Q1', 1044, 'Madrid', 'N/O', 4, 3.33, null],
    ];
    expect(headingsOf([rows], isOther)).toEqual([
      { name: 'Employee no.', isScored: false },
      { name: 'Office', isScored: false },
      { name: 'Discovery', isScored: true },
      { name: 'Internal selling', isScored: true },
      // 3.33 is no rating.
      { name: 'Average', isScored: false },
      { name: 'Demo', isScored: false },
    ]);
  });

  test('a slip of the hand among ratings is no matter', () => {
    const rows = [
      ['Person', 'Discovery', 'Average'],
      ...[3, 44, 2, 2.5, 4].map((score) => ['Ada', score, score / 2 + 0.1]),
    ];
    expect(headingsOf([rows], isOther)).toEqual([
      { name: 'Discovery', isScored: true },
      { name: 'Average', isScored: false },
    ]);
  });

  test('numbers of a .csv are texts', () => {
    const rows = [
      ['Person', 'Discovery', 'Demo', 'Year'],
      ['Ada', '3,5', ' 2 ', '2026'],
    ];
    expect(headingsOf([rows], isOther)).toEqual([
      { name: 'Discovery', isScored: true },
      { name: 'Demo', isScored: true },
      { name: 'Year', isScored: false },
    ]);
  });

  test('of several tabs are those of the fullest, each once, and never longer than a name', () => {
    const tabs = [
      [['Notes', 'More']],
      [
        ['Person', 'A', 'A', 'B', 'x'.repeat(81)],
        ['Ada', 1, 2, 3],
      ],
    ];
    expect(headingsOf(tabs, isOther).map(({ name }) => name)).toEqual(['A', 'B']);
  });

  test('are none where there is no text', () => {
    expect(headingsOf([], isOther)).toEqual([]);
    expect(headingsOf([[[null, 3, true]]], isOther)).toEqual([]);
    expect(headingsOf([[['Person', 'Quarter']]], isOther)).toEqual([]);
  });
});
