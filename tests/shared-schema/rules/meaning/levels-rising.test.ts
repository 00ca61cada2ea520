import { expect, test } from 'vitest';
import { levelsRising } from '../../../../shared-schema/src/rules/meaning/levels-rising.ts';
import { found, levels, rubric } from '../draft.ts';

const of = (...scores: number[]) => found(levelsRising, rubric({ scale: { levels: levels(...scores) } }));

test('a level that stands twice is named once', () => {
  expect(of(1, 2, 2, 4)).toEqual([
    '/scale/levels/2/score Level 2 stands twice. Order the levels from the lowest score to the highest, each once.',
  ]);
});

test('a scale from the top down is one mistake', () => {
  expect(of(4, 3, 2, 1)).toEqual([
    '/scale/levels/1/score Level 3 comes after 4. Order the levels from the lowest score to the highest, each once.',
  ]);
});

test('levels may start at 0 and leave scores out', () => {
  expect(of(0, 1.5, 10)).toEqual([]);
});

test('behind a score that cannot be read nothing is compared', () => {
  const scale = {
    levels: [
      { score: 2, label: 'a' },
      { score: undefined, label: 'b' },
      { score: 1, label: 'c' },
    ],
  };
  expect(found(levelsRising, rubric({ scale }))).toEqual([]);
});
