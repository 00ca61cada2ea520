import { anchorTexts, pathTo } from '../each-anchor.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

const negative =
  /^(does not|doesn['’]t|do not|don['’]t|did not|never|fails to|failing to|has not|hasn['’]t|has no|have no|has never|no|not(?! before)|lacks|lacking|cannot|can['’]t|is not|isn['’]t|is never|is unable to|unable to|without|nothing|nobody|none)\s/i;

/** After one of these, something positive follows. */
const turn = /\b(?:but|instead|only|rather|unless|except|while|although|until|waits)\b/i;

export const about: RuleWords = {
  why: 'What is not there cannot be seen: a low anchor that only denies the others fits everybody who was not watched.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Does not write the fridge log. } # here
      - { score: 2, text: Writes the fridge log 3 times a shift. }
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

/** The anchors of weak levels say what is seen there, and not only what is missing. */
export const negativeOnly: Rule = {
  id: 'negative-only',
  group: 'writing',
  severity: 'warning',
  *check(rubric) {
    for (const anchor of anchorTexts(rubric)) {
      const { text, isWeak } = anchor;
      const found = isWeak ? negative.exec(text)?.[1] : undefined;
      if (found === undefined || turn.test(text) || saysWhatIsSeen(text)) continue;
      yield {
        path: pathTo(anchor),
        message: `${quoted(found)}: this says only what is missing. Write what a rater sees at this level instead.`,
      };
    }
  },
};

/** Whether a later part of the text has a verb of its own that is not denied: "…, and quotes last year's total". */
function saysWhatIsSeen(text: string): boolean {
  const [, ...rest] = text.split(/[.;:!?,–—]\s+(?:and |or )?|\s+and\s+/);
  return rest.some((part) => /^(?!(?:does|is|has|was) (?:not|no|never)\b)[a-z]+s (?!(?:and|or|of)\b)/i.test(part));
}
