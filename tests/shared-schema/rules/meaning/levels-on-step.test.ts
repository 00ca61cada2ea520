import { expect, test } from 'vitest';
import { levelsOnStep } from '../../../../shared-schema/src/rules/meaning/levels-on-step.ts';
import { found, levels, rubric } from '../draft.ts';

test('half steps are proposed where they reach the level', () => {
  expect(found(levelsOnStep, rubric({ scale: { levels: levels(1, 2.5, 3) } }))).toEqual([
    '/scale/levels/1/score Steps of 1 from 1 never reach level 2.5. Change the level, or set "step" to 0.5.',
  ]);
});

test('a level that no step reaches has to change', () => {
  expect(found(levelsOnStep, rubric({ scale: { step: 0.5, levels: levels(1, 2.25, 3) } }))).toEqual([
    '/scale/levels/1/score Steps of 0.5 from 1 never reach level 2.25. Change the level.',
  ]);
});

test('steps are counted from the lowest level', () => {
  expect(found(levelsOnStep, rubric({ scale: { levels: levels(0.5, 1.5, 2.5) } }))).toEqual([]);
});

test('a step that cannot be read has its own problem', () => {
  expect(found(levelsOnStep, rubric({ scale: { step: undefined, levels: levels(1, 2.5) } }))).toEqual([]);
});
