import { competencyNote, levelsNote } from '@rubric-kit/sheets-addon/layout/header-note.ts';
import { signed } from '@rubric-kit/sheets-addon/layout/our-note.ts';
import { expect, test } from 'vitest';
import { tiny } from './tiny.ts';

const [alpha, beta] = tiny.competencies;

test('a competency has its level texts, target and floor', () => {
  expect(alpha && competencyNote(alpha, tiny)).toBe(
    signed(
      [
        'Rubric Kit: Alpha',
        'Does the first thing.',
        '',
        '1 Low: Starts 1 thing.',
        '2 Mid: Starts 2 things.',
        '3 High: Starts 3 things.',
        '4 Top: Starts 4 things.',
        '',
        'Target 3, floor 2. N/O: no evidence yet, never counted as zero.',
      ].join('\n'),
    ),
  );
});

test('a level without a text has its name', () => {
  expect(beta && competencyNote(beta, tiny)).toContain('1 Low: Ends 1 thing.\n2 Mid\n3 High\n4 Top\n\nTarget 2. N/O:');
});

test('a column of all competencies has the levels, and where their texts stand', () => {
  expect(levelsNote(tiny, 'Our rubric')).toBe(
    signed(
      [
        'Rubric Kit: scores of "Tiny"',
        '',
        '1 Low',
        '2 Mid',
        '3 High',
        '4 Top',
        '',
        'N/O: no evidence yet, never counted as zero. What each level looks like stands on the tab "Our rubric".',
      ].join('\n'),
    ),
  );
});
