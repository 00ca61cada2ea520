import { words } from '../../fold.ts';
import { type AnchorText, anchorTexts, pathTo } from '../each-anchor.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted, say } from '../say.ts';
import { amount, anyOf, filler, frequency, hasMeasure, judgement, pace } from './language.ts';
import { isPlaceholder } from './placeholder.ts';

/** In a text of so many words a single one that differs is easily read over. */
const long = 14;

/** A difference in these has a problem of its own. */
const vague = anyOf(frequency, amount, pace, judgement);

export const about: RuleWords = {
  why: 'Where two levels read almost the same, the score depends on the rater and not on the person.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Writes the fridge log very clearly 3 times a shift. } # here
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

/** Neighbouring levels differ in more than a word. */
export const anchorsAlike: Rule = {
  id: 'anchors-alike',
  group: 'writing',
  severity: 'warning',
  *check(rubric) {
    let below: AnchorText | undefined;
    for (const anchor of anchorTexts(rubric)) {
      const neighbour = below?.competency === anchor.competency && below.score !== anchor.score ? below : undefined;
      below = anchor;
      if (!neighbour || !mayBeAlike(neighbour.text, anchor.text) || isPlaceholder(anchor.text)) continue;
      const how = alike(words(neighbour.text), words(anchor.text));
      if (how === undefined) continue;
      const other = neighbour.score === undefined ? 'the one before' : `that of level ${say(neighbour.score)}`;
      yield {
        path: pathTo(anchor),
        message: `This text is ${how} ${other}. Write what somebody at this level does that the level below does not.`,
        related: [{ path: pathTo(neighbour), message: 'The text of the level below.' }],
      };
    }
  },
};

/** Texts that differ in one place have the same start or the same end: most pairs are told apart by a few letters. */
const mayBeAlike = (one: string, other: string): boolean =>
  one.slice(0, 6).toLowerCase() === other.slice(0, 6).toLowerCase() ||
  one.slice(-6).toLowerCase() === other.slice(-6).toLowerCase();

/** How much alike two texts are, in words; absent when they can be told apart. */
function alike(one: readonly string[], other: readonly string[]): string | undefined {
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start++;
  let end = 0;
  while (end < shortest - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  const different = [...left, ...right];
  if (different.length === 0) return 'the same as';
  const text = different.join(' ');
  if (hasMeasure(text) || vague.test(text)) return undefined;
  if (different.every((word) => filler.has(word)) || (shortest >= long && left.length < 2 && right.length < 2))
    return `but for ${different.map(quoted).join(' and ')} the same as`;
  return undefined;
}
