import { expect, test } from 'vitest';
import { coachingOnScale } from '../../../../shared-schema/src/rules/meaning/coaching-on-scale.ts';
import { competency, found, rubric } from '../draft.ts';

const of = (below: number) =>
  found(coachingOnScale, rubric({ competencies: [competency({ coaching: [{ below, action: 'Bake together.' }] })] }));

test('at the lowest score or under it', () => {
  expect(of(1)).toEqual([
    '/competencies/0/coaching/0/below No score is below 1 on the scale, which goes from 1 to 3. Use a score above 1 and up to 3.',
  ]);
});

test('above the highest', () => {
  expect(of(4)).toEqual([
    '/competencies/0/coaching/0/below 4 is above the scale, which goes from 1 to 3. Use a score above 1 and up to 3.',
  ]);
});

test.each([1.25, 2, 3])('below %d is fine: averages fall between the steps', (below) => {
  expect(of(below)).toEqual([]);
});
