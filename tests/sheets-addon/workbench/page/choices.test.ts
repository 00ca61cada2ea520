import { describe, expect, test } from 'vitest';
import { hasChoices, isChoice } from '../../../../sheets-addon/workbench/page/choices.ts';

// B2:B4 takes scores; C2 takes yes or no.
const tab = {
  choices: [
    { ranges: [{ top: 1, left: 1, bottom: 3, right: 1 }], values: ['1', '1.5', 'N/O'], help: '' },
    { ranges: [{ top: 1, left: 2, bottom: 1, right: 2 }], values: ['yes', 'no'], help: '' },
  ],
};

describe('choices', () => {
  test('are those of the cell, numbers by their text', () => {
    const judged = [
      { r: 1, c: 1, v: 1.5 },
      { r: 3, c: 1, v: 'N/O' },
      { r: 2, c: 1, v: 2 },
      { r: 1, c: 1, v: 'yes' },
      { r: 1, c: 2, v: 'yes' },
      { r: 1, c: 2, v: '' },
      { r: 3, c: 1 },
      { r: 0, c: 1, v: 'Score' },
      { r: 4, c: 1, v: 9 },
      { r: 2, c: 2, v: 9 },
    ].map((cell) => isChoice(tab, cell));
    expect(judged).toEqual([true, true, false, false, true, true, true, null, null, null]);
  });

  test('are there or not, whatever the cell holds', () => {
    expect([
      hasChoices(tab, { r: 1, c: 1 }),
      hasChoices(tab, { r: 4, c: 1 }),
      hasChoices({ choices: [] }, { r: 1, c: 1 }),
    ]).toEqual([true, false, false]);
  });
});
