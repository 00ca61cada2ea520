import { expect, test } from 'vitest';
import { floorAboveTarget } from '../../../../shared-schema/src/rules/meaning/floor-above-target.ts';
import { competency, found, rubric } from '../draft.ts';

const of = (floor: number, target: number, targets: { [id: string]: number } = {}) =>
  found(
    floorAboveTarget,
    rubric({ competencies: [competency({ floor, target })], profiles: [{ id: 'p', name: 'P', targets }] }),
  );

test('a floor above the target', () => {
  expect(of(3, 2)).toEqual([
    '/competencies/0/floor The floor 3 is above the target 2. Lower the floor or raise the target.',
  ]);
});

test('a floor at the target', () => {
  expect(of(2, 2)).toEqual([]);
});

test('the target of a profile under the floor', () => {
  expect(of(2, 3, { baking: 1 })).toEqual([
    '/profiles/0/targets/baking The target 1 is under the floor 2 of "baking". Raise it to 2 or more.',
  ]);
});

test('a floor that is wrong already makes no target of a profile wrong', () => {
  expect(of(3, 2, { baking: 1 })).toHaveLength(1);
});

test('a score off the scale is the one mistake', () => {
  expect(of(9, 2)).toEqual([]);
  expect(of(2, 0)).toEqual([]);
  expect(of(2, 3, { baking: 0 })).toEqual([]);
});
