import { anchorTexts, pathTo } from '../each-anchor.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { anyOf, isQuoted, judgement, praised } from './language.ts';

const judged = anyOf(praised, judgement);

/** Words of the list that mean something plain where they stand like this. */
const plain = /^(?:good faith|good will|good time|bad debts?|effective (?:date|from|on)|great (?:grand|deal))/i;

export const about: RuleWords = {
  why: 'A rater who reads "good" scores an opinion: only behaviour can be seen, agreed on and coached.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Keeps a good fridge log. } # here
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

/** Anchors describe what is seen, not what a rater thinks of it. */
export const judgementWord: Rule = {
  id: 'judgement-word',
  group: 'writing',
  severity: 'warning',
  *check(rubric) {
    for (const anchor of anchorTexts(rubric)) {
      const { text } = anchor;
      const found = judged.exec(text);
      const word = found?.[1];
      if (!found || word === undefined) continue;
      const at = found.index + found[0].length - word.length;
      if (isQuoted(text, at) || plain.test(text.slice(at)) || /\bwhat $/i.test(text.slice(0, at))) continue;
      yield {
        path: pathTo(anchor),
        message: `${quoted(word)} is a judgement, and raters judge differently. Write what the person is seen doing that earns it.`,
      };
    }
  },
};
