import { type AnchorText, anchorTexts, pathTo } from '../each-anchor.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { isPlaceholder } from './placeholder.ts';

export const about: RuleWords = {
  why: 'One behaviour that is scored twice counts twice, and one of the two competencies has no anchor of its own.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 60
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
  - id: coaching
    name: Coaching
    weight: 40
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Answers 1 question from a newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. } # here
`,
  good: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 60
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
  - id: coaching
    name: Coaching
    weight: 40
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Answers 1 question from a newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Brings 2 newcomers a year to a shift of their own. }
`,
};

/** No anchor stands in two places. Two neighbours with one text are another rule's. */
export const anchorCopied: Rule = {
  id: 'anchor-copied',
  group: 'writing',
  severity: 'warning',
  *check(rubric) {
    const first = new Map<string, { anchor: AnchorText; order: number }>();
    const idOf = (anchor: AnchorText) => rubric.competencies?.[anchor.competency]?.id;
    for (const [order, anchor] of anchorTexts(rubric).entries()) {
      if (isPlaceholder(anchor.text)) continue;
      const twin = first.get(anchor.text);
      if (!twin) {
        first.set(anchor.text, { anchor, order });
        continue;
      }
      const sameCompetency = twin.anchor.competency === anchor.competency;
      // A competency that was copied with its id has a problem there, and is one mistake.
      if (sameCompetency ? order === twin.order + 1 : idOf(anchor) === idOf(twin.anchor)) continue;
      const where = sameCompetency ? 'another level' : quoted(idOf(twin.anchor) ?? 'another competency');
      yield {
        path: pathTo(anchor),
        message: `This text stands under ${where} already. Write what is seen here.`,
        related: [{ path: pathTo(twin.anchor), message: 'The same text.' }],
      };
    }
  },
};
