import { readRating } from '@rubric-kit/shared-schema/score/rating.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubric } from './sample.ts';

const scale = rubric.scale;
const use = 'use 1, 1.5, 2, 2.5, 3, 3.5 or 4, or "N/O" where nothing was observed';

describe('what one cell says', () => {
  test.each([1, 1.5, 2, 2.5, 3, 3.5, 4])('%d is on a scale from 1 to 4 in steps of 0.5', (score) => {
    expect(readRating(score, scale)).toEqual({ kind: 'score', score });
  });

  test('a formula that is off by a rounding error means the score', () => {
    expect(1.1 * 3 - 0.3).toBe(3.0000000000000004);
    expect(readRating(1.1 * 3 - 0.3, scale)).toEqual({ kind: 'score', score: 3 });
  });

  test.each([null, '', '  ', '\u00a0\n'])('%j is blank', (cell) => {
    expect(readRating(cell, scale)).toEqual({ kind: 'blank' });
  });

  test.each(['N/O', 'n/o', ' N/o\u00a0'])('%j is not observed', (cell) => {
    expect(readRating(cell, scale)).toEqual({ kind: 'not-observed' });
  });

  test('a token of several words is told by its letters, not by its spaces', () => {
    expect(readRating('Not  SEEN', { levels: scale.levels, notObserved: 'not seen' })).toEqual({
      kind: 'not-observed',
    });
  });

  test('a token that is a number off the scale can be typed as a number', () => {
    expect(readRating(0, { ...scale, notObserved: '0' })).toEqual({ kind: 'not-observed' });
    expect(readRating('0', { ...scale, notObserved: '0' })).toEqual({ kind: 'not-observed' });
  });

  test.each([
    [3.7, `is not on the scale; ${use}`],
    [0, `is not on the scale; ${use}`],
    [5, `is not on the scale; ${use}`],
    [-1, `is not on the scale; ${use}`],
    [Number.NaN, `is not on the scale; ${use}`],
    [Number.POSITIVE_INFINITY, `is not on the scale; ${use}`],
    ['7', `is not on the scale; ${use}`],
    ['3', 'is stored as text; retype it as a number: 3'],
    [' 3.50 ', 'is stored as text; retype it as a number: 3.5'],
    ['3,5', 'is stored as text; retype it as a number: 3.5'],
    ['N.O.', `is not a score; ${use}`],
    ['good', `is not a score; ${use}`],
    ['3-4', `is not a score; ${use}`],
    ['__proto__', `is not a score; ${use}`],
    ['=3', `is not a score; ${use}`],
    ['leads', 'is the name of a level; type its score, 3'],
    ['#REF!', 'is a formula error; correct the formula or type the value'],
    ['#N/A', 'is a formula error; correct the formula or type the value'],
    [
      '#NOT CALCULATED',
      'is a formula whose result was never saved; open the workbook in a spreadsheet program and save it',
    ],
    [true, `is a tick box; ${use}`],
    [new Date(Date.UTC(2026, 2, 4)), `is a date; ${use}`],
  ])('%j is no rating', (cell, reason) => {
    expect(readRating(cell, scale)).toEqual({ kind: 'invalid', reason });
  });

  test('a long scale is said by its ends', () => {
    const ten = {
      levels: [
        { score: 0, label: 'a' },
        { score: 10, label: 'b' },
      ],
    };
    expect(readRating(11, ten)).toEqual({
      kind: 'invalid',
      reason: 'is not on the scale; use 0 to 10, or "N/O" where nothing was observed',
    });
    expect(readRating(11, { ...ten, step: 0.5 as const })).toMatchObject({
      reason: expect.stringContaining('use 0 to 10 in steps of 0.5, or'),
    });
  });

  test('a half is no score of a scale with whole steps', () => {
    expect(readRating(2.5, { levels: scale.levels })).toMatchObject({ kind: 'invalid' });
  });

  test('no text and no number off the scale is ever a score', () => {
    const legal = new Set([1, 1.5, 2, 2.5, 3, 3.5, 4]);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer({ min: -9, max: 9 })), (cell) => {
        const reading = readRating(cell, scale);
        if (reading.kind !== 'score') return;
        expect(typeof cell).toBe('number');
        expect(legal.has(reading.score)).toBe(true);
        expect(Math.abs(reading.score - Number(cell))).toBeLessThan(1e-9);
      }),
    );
  });
});
