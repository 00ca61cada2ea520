import { describe, expect, test } from 'vitest';
import { touchesFormulas } from '../../../../sheets-addon/workbench/page/formulas-touched.ts';

// C3 holds a formula, C4 the same filled down.
const before = (row: number, column: number) =>
  column === 2 && row === 2 ? { v: 3, f: '=A3+B3' } : column === 2 && row === 3 ? { v: 7, si: 'x1' } : { v: 1 };

describe('what is written touches a formula', () => {
  test('where it is one, alone or filled down', () => {
    expect(touchesFormulas({ 0: { 0: { f: '=1' } } }, before)).toBe(true);
    expect(touchesFormulas({ 0: { 0: { v: 1 }, 1: { si: 'x1' } } }, before)).toBe(true);
  });

  test('where it goes over one, even to clear it', () => {
    expect(touchesFormulas({ 2: { 1: { v: 5 }, 2: { v: 5 } } }, before)).toBe(true);
    expect(touchesFormulas({ 3: { 2: null } }, before)).toBe(true);
  });

  test('nowhere else', () => {
    expect(touchesFormulas({ 2: { 1: { v: '=5', t: 4 } }, 4: { 2: { v: 5, f: null } }, 5: undefined }, before)).toBe(
      false,
    );
    expect(touchesFormulas({}, before)).toBe(false);
  });
});
