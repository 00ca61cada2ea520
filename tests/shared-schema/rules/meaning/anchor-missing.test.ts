import { expect, test } from 'vitest';
import { anchorMissing } from '../../../../shared-schema/src/rules/meaning/anchor-missing.ts';
import { anchors, competency, found, levels, rubric } from '../draft.ts';

const of = (...scores: number[]) =>
  found(anchorMissing, rubric({ competencies: [competency({ anchors: anchors(...scores) })] }));

test('one level', () => {
  expect(of(1, 3)).toEqual([
    '/competencies/0/anchors "Baking" lacks an anchor for level 2 (Level 2). Write what a rater sees at that level.',
  ]);
});

test('several levels are one finding', () => {
  expect(of(2)).toEqual([
    '/competencies/0/anchors "Baking" lacks anchors for levels 1 (Level 1) and 3 (Level 3). Write what a rater sees at each of them.',
  ]);
});

test('every competency has its own', () => {
  const draft = rubric({
    competencies: [competency({ anchors: anchors(1, 2) }), competency({ id: 'b', name: '', anchors: anchors(2, 3) })],
  });
  expect(found(anchorMissing, draft)).toEqual([
    '/competencies/0/anchors "Baking" lacks an anchor for level 3 (Level 3). Write what a rater sees at that level.',
    '/competencies/1/anchors "b" lacks an anchor for level 1 (Level 1). Write what a rater sees at that level.',
  ]);
});

test('the order of the anchors does not matter', () => {
  expect(of(3, 1, 2)).toEqual([]);
});

test('an anchor off the scale was meant for the level that is missing', () => {
  expect(of(1, 2, 9)).toEqual([]);
});

test('but not for two levels: 9 is nearest to 3, so 2 is missing', () => {
  expect(of(1, 9)).toEqual([
    '/competencies/0/anchors "Baking" lacks an anchor for level 2 (Level 2). Write what a rater sees at that level.',
  ]);
});

test('half steps need no anchor, levels do', () => {
  const scale = { step: 0.5 as const, levels: levels(1, 2, 3) };
  expect(found(anchorMissing, rubric({ scale }))).toEqual([]);
});

test('anchors that cannot be read are not missing', () => {
  expect(found(anchorMissing, rubric({ competencies: [competency({ anchors: undefined })] }))).toEqual([]);
  expect(
    found(anchorMissing, rubric({ competencies: [competency({ anchors: [...anchors(1, 2), undefined] })] })),
  ).toEqual([]);
  expect(
    found(anchorMissing, rubric({ competencies: [competency({ anchors: [...anchors(1, 2), { text: 'Bakes.' }] })] })),
  ).toEqual([]);
});

test('while the scale cannot be read no level is missing', () => {
  expect(
    found(
      anchorMissing,
      rubric({ scale: { levels: levels(3, 2, 1) }, competencies: [competency({ anchors: anchors(1) })] }),
    ),
  ).toEqual([]);
});
