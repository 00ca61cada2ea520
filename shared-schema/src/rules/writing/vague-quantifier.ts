import { anchorTexts, pathTo } from '../each-anchor.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { amount, anyOf, frequency, hasMeasure, pace } from './language.ts';

const vague = anyOf(frequency, amount, pace);
const often = new RegExp(`^(?:${frequency})$`, 'i');
const much = new RegExp(`^(?:${amount})$`, 'i');

export const about: RuleWords = {
  why: 'One rater\'s "often" is every day and another\'s every month, so their scores differ where the person does not.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Often writes the fridge log. } # here
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

/** Anchors say how many, how often and how soon in numbers. A vague word with a number right after it is explained. */
export const vagueQuantifier: Rule = {
  id: 'vague-quantifier',
  group: 'writing',
  severity: 'warning',
  *check(rubric) {
    for (const anchor of anchorTexts(rubric)) {
      const { text } = anchor;
      const found = vague.exec(text);
      const word = found?.[1];
      if (!found || word === undefined) continue;
      const before = text.slice(0, found.index + 1);
      const after = text.slice(found.index + found[0].length);
      if (/\b(?:how|as|so|too)\s*$/i.test(before)) continue;
      if (hasMeasure(/^[^.;]{0,24}/.exec(after)?.[0] ?? '')) continue;
      const ask = often.test(word)
        ? 'Write how often, such as "every week".'
        : much.test(word)
          ? 'Write a number.'
          : 'Write a time, such as "within 2 days".';
      yield { path: pathTo(anchor), message: `${quoted(word)} means something else to each rater. ${ask}` };
    }
  },
};
