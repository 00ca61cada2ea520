import { anchorTexts, pathTo } from '../each-anchor.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { doing } from './language.ts';

/**
 * A verb and the start of its object after "and". Without the object it may well be a noun ("risks and plans"); so it
 * may with a time ("plans each week") or a clause of its own ("drafts the client asked for").
 */
const second =
  /\band (?:also |then )*([a-z]+s) (?:the|a|an|their|his|her|its|it|them|every|each|this|these|\d+|one|two|three)\b(?! (?:day|week|month|quarter|year|hour|minute|morning|evening|shift|same|next|following|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b)(?! \w+ (?:\w+ed|has|have|had|is|are|was|were|made|sent|gave|wrote|needs|wants|knows)\b)/i;

/** In front of the "and" these make both verbs part of one thing: "a plan that names the owner and sets a date". */
const subordinate = /\b(?:that|who|which|where|when|whose|before|after|until|because|if|while|how|whether|what|as)\b/i;

export const about: RuleWords = {
  why: 'A person who shows one of two behaviours fits no level, and raters differ on which of them counts.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift and cleans the oven at 4 o'clock. } # here
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

/** An anchor describes one behaviour. */
export const twoBehaviours: Rule = {
  id: 'two-behaviours',
  group: 'writing',
  severity: 'warning',
  *check(rubric) {
    for (const anchor of anchorTexts(rubric)) {
      const { text } = anchor;
      const first = /^([A-Za-z]+s)\b/.exec(text)?.[1];
      const found = second.exec(text);
      const verb = found?.[1];
      if (first === undefined || !found || verb === undefined) continue;
      if (!doing.has(verb.toLowerCase()) || !doing.has(first.toLowerCase())) continue;
      if (subordinate.test(text.slice(0, found.index))) continue;
      yield {
        path: pathTo(anchor),
        message: `${quoted(first)} and ${quoted(verb)} are two behaviours. Keep the one that tells this level apart, and move the other.`,
      };
    }
  },
};
