import { describe, expect, test } from 'vitest';
import { negativeOnly } from '../../../../shared-schema/src/rules/writing/negative-only.ts';
import { competency, foundInAnchors, marked, rubric } from '../draft.ts';

const of = (text: string) => foundInAnchors(negativeOnly, text, 'Bakes 2 loaves.');

describe('says only what is missing', () => {
  test.each([
    ['Does not keep a pipeline.', 'Does not'],
    ['Never updates the CRM and does not review deals.', 'Never'],
    ['No forecast, no stages, no dates.', 'No'],
    ['Fails to log calls, meetings or emails.', 'Fails to'],
    ['Lacks any idea of the market.', 'Lacks'],
    ["Doesn't prepare. Never follows up.", "Doesn't"],
    ['Does not log calls and meetings.', 'Does not'],
  ])('%s', (text, word) => {
    expect(of(text)).toEqual([
      `/competencies/0/anchors/0/text "${word}": this says only what is missing. Write what a rater sees at this level instead.`,
    ]);
  });
});

describe('says what is seen', () => {
  test.each([
    'Does not open the CRM but keeps 1 list on paper.',
    'Never reads the log; asks a colleague for the number.',
    "Has no forecast, and quotes last year's total.",
    'Does not log deals and keeps the list in a notebook.',
    'Waits until the buyer rings.',
    'Notes 1 deal a week on paper.',
    'Nobody is called before noon; opens the shop at 9.',
  ])('%s', (text) => {
    expect(of(text)).toEqual([]);
  });
});

test('above the weak levels a negation may be the point', () => {
  const anchors = [
    { score: 1, text: 'Bakes 1 loaf.' },
    { score: 2, text: 'Never lets the shelf run empty.' },
  ];
  expect(marked(negativeOnly, rubric({ competencies: [competency({ anchors })] }))).toEqual([]);
});

test('every level under the weak band is looked at', () => {
  const anchors = [
    { score: 1, text: 'Does not bake.' },
    { score: 2, text: 'Does not clean.' },
    { score: 3, text: 'Does not waste flour.' },
  ];
  const draft = rubric({ bands: { weakBelow: 2.5, strongFrom: 3 }, competencies: [competency({ anchors })] });
  expect(marked(negativeOnly, draft)).toEqual(['/competencies/0/anchors/0/text', '/competencies/0/anchors/1/text']);
});

test('without a band the lowest level is', () => {
  const anchors = [
    { score: 2, text: 'Does not clean.' },
    { score: 1, text: 'Does not bake.' },
  ];
  expect(marked(negativeOnly, rubric({ bands: undefined, competencies: [competency({ anchors })] }))).toEqual([
    '/competencies/0/anchors/1/text',
  ]);
});
