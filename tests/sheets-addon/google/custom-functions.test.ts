import { describe, expect, test } from 'vitest';
import { openAddOn } from './add-on.ts';
import { smallRubric } from './small.ts';

const { script, call, host } = openAddOn();
const formula = (name: string, ...args: unknown[]): unknown => script.call(name, ...args);

const rubric = smallRubric().replace(
  'team:',
  'profiles:\n  - id: farmer\n    name: Farmer\n    targets: { calls: 2 }\n    weights: { calls: 20, plans: 80 }\nteam:',
);

test('without a rubric a formula says what to do', () => {
  expect(() => formula('RUBRIC_BAND', 2)).toThrow(
    'Choose a rubric first: Extensions > Rubric Kit > Set up scorecards.',
  );
});

describe('with a rubric', () => {
  test('it is chosen', () => {
    expect(call('sidebarUseText', rubric, 'small.yaml').accepted).toBe(true);
    host.log.reset();
  });

  // Calls weigh 60 and plans 40: (60 x 3 + 40 x 1) / 100 = 2.2; only plans: 2; nothing observed: no number.
  test('RUBRIC_WEIGHTED gives a number for each row', () => {
    const scores = [
      [3, 1],
      ['', 2],
      ['N/O', ''],
    ];
    expect(formula('RUBRIC_WEIGHTED', [['Calls', 'Plans']], scores)).toEqual([[2.2], [2], ['']]);
    expect(formula('RUBRIC_WEIGHTED', [['plans', 'CALLS']], [[1, 3]])).toBe(2.2);
  });

  // As a farmer calls weigh 20 and plans 80: (20 x 3 + 80 x 1) / 100 = 1.4.
  test('RUBRIC_WEIGHTED takes a role for all rows or one for each', () => {
    const rows = [
      [3, 1],
      [3, 1],
    ];
    expect(formula('RUBRIC_WEIGHTED', [['Calls', 'Plans']], rows, 'Farmer')).toEqual([[1.4], [1.4]]);
    expect(formula('RUBRIC_WEIGHTED', [['Calls', 'Plans']], rows, [[''], ['farmer']])).toEqual([[2.2], [1.4]]);
    expect(() => formula('RUBRIC_WEIGHTED', [['Calls', 'Plans']], rows, 'Hunter')).toThrow(
      '“Hunter” is not a role of the rubric.',
    );
  });

  test('RUBRIC_GAP is score - target, for a cell, a row of headings over many rows, or a list', () => {
    expect(formula('RUBRIC_GAP', 'Calls', 2)).toBe(-1);
    expect(formula('RUBRIC_GAP', 'Calls', 2, 'Farmer')).toBe(0);
    expect(
      formula(
        'RUBRIC_GAP',
        [['Calls', 'Plans']],
        [
          [3, 1],
          ['', 2.5],
        ],
      ),
    ).toEqual([
      [0, -1],
      ['', 0.5],
    ]);
    expect(formula('RUBRIC_GAP', 'Plans', [[1], [3]])).toEqual([[-1], [1]]);
    expect(() => formula('RUBRIC_GAP', [['Calls', 'Plans']], [[1, 2, 3]])).toThrow(
      'Both ranges need the same number of rows and columns, or one of them a single cell.',
    );
  });

  test('RUBRIC_BAND takes averages too', () => {
    expect(formula('RUBRIC_BAND', [[1.99, 2, 2.99, 3, 'N/O', '']])).toEqual([
      ['weak', 'developing', 'developing', 'strong', '', ''],
    ]);
    expect(formula('RUBRIC_BAND', 3)).toBe('strong');
  });

  test('RUBRIC_ANCHOR is the text of the highest level that a score reaches', () => {
    expect(formula('RUBRIC_ANCHOR', 'Calls', 2.5)).toBe('Calls 5 partners a week.');
    expect(formula('RUBRIC_ANCHOR', [['Calls', 'Plans']], [[3, 1]])).toEqual([
      ['Calls 9 partners a week.', 'Writes 1 plan a year.'],
    ]);
  });

  // Calls: 60 x (3 - 2) = 60, plans: 40 x (2 - 1) = 40, so calls come first; in the second row only plans are short.
  test('RUBRIC_NEXT_STEP names the first thing to do for each row', () => {
    const rows = [
      [2, 1],
      [3, 1],
      [3, 3],
    ];
    expect(formula('RUBRIC_NEXT_STEP', [['Calls', 'Plans']], rows)).toEqual([
      ['Calls: Listen to 2 calls together.'],
      ['Plans: Write 1 plan together.'],
      [''],
    ]);
  });

  test('what is no score is said where it stands, and spoils no other cell', () => {
    const said = '“seven” is not a score; use 1, 2 or 3, or "N/O" where nothing was observed';
    expect(formula('RUBRIC_BAND', [['seven', 3]])).toEqual([[said, 'strong']]);
    expect(
      formula(
        'RUBRIC_WEIGHTED',
        [['Calls', 'Plans']],
        [
          ['seven', 1],
          [3, 1],
        ],
      ),
    ).toEqual([[said], [2.2]]);
    expect(formula('RUBRIC_GAP', 'Calls', 9)).toMatch(/^“9” is not on the scale/);
  });

  test('an unknown competency and headings that do not fit are refused', () => {
    expect(() => formula('RUBRIC_GAP', '__proto__', 2)).toThrow('“__proto__” is not a competency of the rubric.');
    expect(() => formula('RUBRIC_WEIGHTED', [['Calls']], [[1, 2]])).toThrow(
      'The headings have to be one row, as wide as the scores.',
    );
  });

  test('no formula reads or writes the document', () => {
    expect(host.log.calls).toEqual([]);
  });

  test('a thousand rows are one call', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [(index % 3) + 1, 2]);
    expect(formula('RUBRIC_WEIGHTED', [['Calls', 'Plans']], rows)).toHaveLength(1000);
  });
});
