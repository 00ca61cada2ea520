import { expect, test } from 'vitest';
import { targetWeak } from '../../../../shared-schema/src/rules/meaning/target-weak.ts';
import { competency, found, rubric } from '../draft.ts';

const of = (target: number, floor?: number) =>
  found(targetWeak, rubric({ competencies: [competency({ target, ...(floor !== undefined && { floor }) })] }));

test('a target in the weak band', () => {
  expect(of(1)).toEqual([
    '/competencies/0/target A person at the target 1 is still weak, for weak is below 2. Raise the target or lower the band.',
  ]);
});

test('a target where weak ends', () => {
  expect(of(2)).toEqual([]);
});

test('a target off the scale, or under its floor, has its own problem', () => {
  expect(of(0)).toEqual([]);
  expect(of(1, 2)).toEqual([]);
});

test('a profile may expect little of a competency', () => {
  expect(found(targetWeak, rubric({ profiles: [{ id: 'p', name: 'P', targets: { baking: 1 } }] }))).toEqual([]);
});

test('bands that are wrong judge no target', () => {
  const draft = rubric({ bands: { weakBelow: 25, strongFrom: 3 }, competencies: [competency({ target: 2 })] });
  expect(found(targetWeak, draft)).toEqual([]);
});
