import { expect, test } from 'vitest';
import { targetOnScale } from '../../../../shared-schema/src/rules/meaning/target-on-scale.ts';
import { competency, found, levels, marked, rubric } from '../draft.ts';

const of = (target: number | undefined, step?: 1 | 0.5) =>
  found(
    targetOnScale,
    rubric({ scale: { levels: levels(1, 2, 3), ...(step && { step }) }, competencies: [competency({ target })] }),
  );

test('above and below the scale', () => {
  expect(of(9)).toEqual(['/competencies/0/target The target 9 is not on the scale. Use a score from 1 to 3.']);
  expect(of(0)).toEqual(['/competencies/0/target The target 0 is not on the scale. Use a score from 1 to 3.']);
});

test('between two steps', () => {
  expect(of(2.5)).toEqual(['/competencies/0/target The target 2.5 is not on the scale. Use a score from 1 to 3.']);
  expect(of(2.25, 0.5)).toEqual([
    '/competencies/0/target The target 2.25 is not on the scale. Use a score from 1 to 3 in steps of 0.5.',
  ]);
});

test('a half step on a scale that has them', () => {
  expect(of(2.5, 0.5)).toEqual([]);
});

test('steps are counted from the lowest level', () => {
  const draft = rubric({ scale: { levels: levels(0.5, 1.5, 2.5) }, competencies: [competency({ target: 1.5 })] });
  expect(found(targetOnScale, draft)).toEqual([]);
});

test('the target of a profile, whatever its id', () => {
  const draft = rubric({ profiles: [{ id: 'p', name: 'P', targets: { baking: 3, constructor: 9 } }] });
  expect(marked(targetOnScale, draft)).toEqual(['/profiles/0/targets/constructor']);
});

test('a scale that cannot be read holds nothing', () => {
  expect(of(undefined)).toEqual([]);
  const draft = rubric({
    scale: { levels: [{ score: 1 }, { score: undefined }] },
    competencies: [competency({ target: 9 })],
  });
  expect(found(targetOnScale, draft)).toEqual([]);
});

test('a step that cannot be read is not counted in', () => {
  const draft = rubric({
    scale: { levels: levels(1, 2, 3), step: undefined },
    competencies: [competency({ target: 2.5 })],
  });
  expect(found(targetOnScale, draft)).toEqual([]);
});
