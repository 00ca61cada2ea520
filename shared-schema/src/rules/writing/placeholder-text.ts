import { textsWith } from '../each-text.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { isPlaceholder } from './placeholder.ts';

export const about: RuleWords = {
  why: 'A placeholder that is published ends up in front of managers and candidates.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: What a rater sees this person do } # here
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

/** No text is still the one that an editor filled in. */
export const placeholderText: Rule = {
  id: 'placeholder-text',
  group: 'writing',
  severity: 'warning',
  check: (rubric) =>
    textsWith(rubric, isPlaceholder).flatMap(({ text, path }) =>
      // "Level 1" is a label like any other.
      path.at(-1) === 'label'
        ? []
        : [{ path, message: `${quoted(text)} only keeps a place. Write the text that belongs here.` }],
    ),
};
