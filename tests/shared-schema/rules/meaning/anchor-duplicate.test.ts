import { expect, test } from 'vitest';
import { anchorDuplicate } from '../../../../shared-schema/src/rules/meaning/anchor-duplicate.ts';
import { anchors, competency, found, rubric } from '../draft.ts';

const draft = (...scores: number[]) => rubric({ competencies: [competency({ anchors: anchors(...scores) })] });

test('with a level that it was meant for', () => {
  expect(found(anchorDuplicate, draft(1, 2, 2))).toEqual([
    '/competencies/0/anchors/2/score Level 2 has an anchor already. Level 3 (Level 3) of "Baking" has none yet.',
  ]);
  expect([...anchorDuplicate.check(draft(1, 2, 2))][0]?.related?.[0]?.path).toEqual([
    'competencies',
    0,
    'anchors',
    1,
    'score',
  ]);
});

test('with an anchor for every level already', () => {
  expect(found(anchorDuplicate, draft(1, 2, 3, 1))).toEqual([
    '/competencies/0/anchors/3/score Level 1 has an anchor already. Make one of the two.',
  ]);
});

test('off the scale is another mistake', () => {
  expect(found(anchorDuplicate, draft(1, 2, 3, 7, 7))).toEqual([]);
});
