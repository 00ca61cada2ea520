import { eachStray, levelFor } from '../draft-anchors.ts';
import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { say } from '../say.ts';

export const about: RuleWords = {
  why: 'Of two anchors for one level a rater is shown only the first.',
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
      - { score: 2, text: Teaches 1 newcomer a month to keep the log. } # here
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

/** No level of a competency has two anchors. */
export const anchorDuplicate = meaningRule('anchor-duplicate', (rubric, report) => {
  eachStray(rubric, (stray, anchors, competency) => {
    const { index, score, twin } = stray;
    if (twin === undefined) return;
    const path = [...anchors, index, 'score'];
    const level = levelFor(stray, path, competency, 'has none yet.', 'Make one of the two.');
    report(path, `Level ${say(score)} has an anchor already. ${level.words}`, {
      fix: level.fix,
      ...beside([...anchors, twin, 'score'], `The first anchor for level ${say(score)}.`),
    });
  });
});
