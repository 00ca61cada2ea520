import { pathTo, proseOf } from '../each-prose.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { leastCharacters, mostWords, wordCounts } from './word-count.ts';

export const about: RuleWords = {
  why: 'A rater reads every level of every competency for every person: what takes long to read is scored unread.',
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
          Writes the fridge log 3 times a shift. Looks at the thermometer on the left first. Looks at the one on the
          right next. Takes the mean of the two when they differ by a degree. Turns the page when it is full. Signs it
          at the bottom.
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
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/** Texts that are read at work are short. */
export const tooManyWords: Rule = {
  id: 'too-many-words',
  group: 'writing',
  severity: 'warning',
  *check(rubric) {
    for (const prose of proseOf(rubric)) {
      const { kind, text } = prose;
      if (text.length < mostWords[kind] * leastCharacters) continue;
      const count = wordCounts(text).all;
      if (count <= mostWords[kind]) continue;
      yield {
        path: pathTo(prose),
        message: `This ${kind} has ${count} words. Say it in ${mostWords[kind]} or less.`,
      };
    }
  },
};
