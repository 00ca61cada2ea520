import { eachStray, levelFor } from '../draft-anchors.ts';
import { levelsInWords } from '../draft-scale.ts';
import { scaleRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { say } from '../say.ts';

export const about: RuleWords = {
  why: 'An anchor for a score that is no level is never shown to a rater.',
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
      - { score: 5, text: Teaches 1 newcomer a month to keep the log. } # here
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

/** Every anchor stands at a level of the scale. */
export const anchorOffScale = scaleRule('anchor-off-scale', (rubric, report, scale) => {
  eachStray(rubric, (stray, anchors, competency) => {
    if (stray.twin !== undefined) return;
    const path = [...anchors, stray.index, 'score'];
    const otherwise = 'Take this anchor out, or add the level to the scale.';
    const { words, fix } = levelFor(stray, path, competency, 'has no anchor yet.', otherwise);
    const levels = levelsInWords(scale.levels);
    report(path, `${say(stray.score)} is no level of the scale, which has ${levels}. ${words}`, { fix });
  });
});
