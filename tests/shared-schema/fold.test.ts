import { foldHeader, foldName, tidy, words } from '@rubric-kit/shared-schema/fold.ts';
import { describe, expect, test } from 'vitest';

describe('names', () => {
  test('white space is trimmed and single, of whatever kind', () => {
    expect(tidy(' Ann\u00a0\t Lee\u200b\n')).toBe('Ann Lee');
    expect(tidy(' \u3000 ')).toBe('');
  });

  test('letter case does not count, punctuation and accents do', () => {
    expect(foldName('ANN  Lee')).toBe('ann lee');
    expect(foldName('O\u2019Neill')).not.toBe(foldName('ONeill'));
    expect(foldName('Kovács')).not.toBe(foldName('Kovacs'));
  });

  test('an accent is the same whether it is one character or two', () => {
    expect(foldName('Kova\u0301cs')).toBe(foldName('Kov\u00e1cs'));
  });
});

describe('headers', () => {
  test.each([
    'Hunter orientation',
    'HUNTER ORIENTATION',
    'hunter-orientation',
    'Hunter  Orientation:',
    ' HunterOrientation ',
    'Hunter\norientation',
    '“Hunter” orientation?',
  ])('%j', (header) => {
    expect(foldHeader(header)).toBe('hunterorientation');
  });

  test('& is and', () => {
    expect(foldHeader('Planning & forecasting')).toBe(foldHeader('Planning and forecasting'));
  });

  test('other letters than ours are letters', () => {
    expect(foldHeader('Équipe')).toBe('équipe');
    expect(foldHeader('担当者')).toBe('担当者');
    expect(foldHeader('टीम')).toBe('टीम');
  });

  test('a header without a letter or digit folds to nothing', () => {
    expect(foldHeader('??? -- ')).toBe('');
    expect(words('')).toEqual([]);
  });

  test('words', () => {
    expect(words('Hunter-orientation (Notes)')).toEqual(['hunter', 'orientation', 'notes']);
  });
});
