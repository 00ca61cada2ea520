import {
  across,
  cellOn,
  down,
  fixedCell,
  looseCell,
  rangeOn,
} from '@rubric-kit/sheets-addon/layout/sheet-reference.ts';
import { expect, test } from 'vitest';

test('references name the tab as a formula has to', () => {
  expect(fixedCell(6, 27)).toBe('$AB$7');
  expect(looseCell(6, 27)).toBe('AB7');
  expect(cellOn('Scores', 0, 0)).toBe('Scores!$A$1');
  expect(cellOn("Q2 'scores'", 0, 0)).toBe("'Q2 ''scores'''!$A$1");
  expect(rangeOn('Q2', down(3, 4, 9))).toBe("'Q2'!$D$5:$D$10");
  expect(rangeOn('Q2', across(3, 1, 2))).toBe("'Q2'!$B$4:$C$4");
});

test('a range of one cell is written as a range, so that it can grow', () => {
  expect(rangeOn('Scores', down(0, 4, 4))).toBe('Scores!$A$5:$A$5');
});
