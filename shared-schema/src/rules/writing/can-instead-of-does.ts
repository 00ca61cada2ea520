import { anchorTexts, pathTo } from '../each-anchor.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

/** At the start of a sentence, after its subject if it has one: a report "that finance can check" is no ability. */
const ability =
  /(?:^|[.;!?]\s+)(?:(?:the|this) \w+ (?:\w+ )?|they |he |she )?(can(?:not)?|could|ability to|able to|is able to|has the ability to|have the ability to|is capable of|capable of|knows how to)\s/i;

export const about: RuleWords = {
  why: 'What somebody could do cannot be seen: a rater guesses, and guesses kindly.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Is able to write the fridge log 3 times a shift. } # here
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

/** Anchors say what people do, not what they could do. */
export const canInsteadOfDoes: Rule = {
  id: 'can-instead-of-does',
  group: 'writing',
  severity: 'warning',
  *check(rubric) {
    for (const anchor of anchorTexts(rubric)) {
      const { text } = anchor;
      const word = ability.exec(text)?.[1];
      if (word === undefined) continue;
      yield {
        path: pathTo(anchor),
        message: `${quoted(word)} says what somebody could do. Write what they are seen doing, such as "Writes" in place of "Can write".`,
      };
    }
  },
};
