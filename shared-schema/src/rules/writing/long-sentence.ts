import { pathTo, proseOf } from '../each-prose.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { leastCharacters, mostWords, wordCounts } from './word-count.ts';

/**
 * The guidance for British government pages is to look again at a sentence of more than 25 words; we stay on the safe
 * side of it.
 */
const most = 30;

export const about: RuleWords = {
  why: 'A long sentence has to be read twice, and two raters remember two different halves of it.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - score: 2
        text: >- # here
          Writes the fridge log 3 times a shift after a look at the thermometer on the left, at the one on the right,
          and at the mean of the two whenever they differ by a degree.
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
  good: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - score: 2
        text: >-
          Writes the fridge log 3 times a shift. Takes the mean of the two thermometers where they differ by a degree.
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/** Sentences that are read at work are short. */
export const longSentence: Rule = {
  id: 'long-sentence',
  group: 'writing',
  severity: 'info',
  *check(rubric) {
    for (const prose of proseOf(rubric)) {
      const { kind, text } = prose;
      if (text.length < most * leastCharacters) continue;
      const { all, longest } = wordCounts(text);
      // A text that is too long as a whole is one mistake.
      if (longest <= most || all > mostWords[kind]) continue;
      yield { path: pathTo(prose), message: `A sentence of ${longest} words is hard to follow. Make two of it.` };
    }
  },
};
