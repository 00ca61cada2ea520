import { expect, test } from 'vitest';
import { anchorOffScale } from '../../../../shared-schema/src/rules/meaning/anchor-off-scale.ts';
import { anchors, competency, found, levels, rubric } from '../draft.ts';

const of = (...scores: number[]) =>
  found(anchorOffScale, rubric({ competencies: [competency({ anchors: anchors(...scores) })] }));

test('with a level that it was meant for', () => {
  expect(of(1, 2, 5)).toEqual([
    '/competencies/0/anchors/2/score 5 is no level of the scale, which has 1 (Level 1), 2 (Level 2) and 3 (Level 3). Level 3 (Level 3) of "Baking" has no anchor yet.',
  ]);
});

test('with an anchor for every level already', () => {
  expect(of(1, 2, 3, 4)).toEqual([
    '/competencies/0/anchors/3/score 4 is no level of the scale, which has 1 (Level 1), 2 (Level 2) and 3 (Level 3). Take this anchor out, or add the level to the scale.',
  ]);
});

test('a half step is a score and no level', () => {
  const draft = rubric({
    scale: { step: 0.5, levels: levels(1, 2, 3) },
    competencies: [competency({ anchors: anchors(1, 1.5, 2, 3) })],
  });
  expect(found(anchorOffScale, draft)).toHaveLength(1);
});

test('two of one score off the scale are two anchors off the scale', () => {
  expect(of(1, 7, 7)).toHaveLength(2);
});
