import { expect, test } from 'vitest';
import { floorOnScale } from '../../../../shared-schema/src/rules/meaning/floor-on-scale.ts';
import { competency, found, rubric } from '../draft.ts';

const of = (floor: number | undefined) => found(floorOnScale, rubric({ competencies: [competency({ floor })] }));

test.each([0, 3.5, 1.5])('%d is no score', (floor) => {
  expect(of(floor)).toEqual([`/competencies/0/floor The floor ${floor} is not on the scale. Use a score from 1 to 3.`]);
});

test.each([1, 2, 3, undefined])('%s is fine', (floor) => {
  expect(of(floor)).toEqual([]);
});
