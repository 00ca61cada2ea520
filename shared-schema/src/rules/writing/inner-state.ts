import { anchorTexts, pathTo } from '../each-anchor.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

/** What goes on inside a person, at the start of a sentence. "Knows how to" is another rule's. */
const state =
  /(?:^|[.;!?]\s+)(understands|knows(?! how)|appreciates|believes|values|wants|feels|likes|enjoys|cares about|(?:is )?aware of|(?:is )?familiar with|is passionate about|is committed to|is motivated|is willing to|(?:has |has an? )?(?:understanding|knowledge|awareness|appreciation) of|shows (?:an )?(?:understanding|awareness|appreciation|commitment|interest|willingness)|demonstrates (?:an )?(?:understanding|awareness|appreciation|commitment|knowledge)|strives to|aims to|hopes to|intends to)(?=\s|\.|$)/i;

export const about: RuleWords = {
  why: 'Nobody sees what a person understands or wants: a rater sees what they say and do because of it.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Understands the 5 control points. } # here
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
      - { score: 2, text: Names the 5 control points with their ranges. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/** Anchors describe what can be seen from outside. */
export const innerState: Rule = {
  id: 'inner-state',
  group: 'writing',
  severity: 'warning',
  *check(rubric) {
    for (const anchor of anchorTexts(rubric)) {
      const { text } = anchor;
      const word = state.exec(text)?.[1];
      if (word === undefined) continue;
      yield {
        path: pathTo(anchor),
        message: `${quoted(word)} is inside a person, where no rater can see it. Write what they say, write or do because of it.`,
      };
    }
  },
};
