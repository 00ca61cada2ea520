import { eachCompetency, eachTarget, targetPath } from '../draft-competency.ts';
import { isOnScale, offScale } from '../draft-scale.ts';
import { scaleRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';

export const about: RuleWords = {
  why: 'A target that no score can reach shows a gap in everybody, for ever.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 9 # here
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
  good: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 3
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/** Targets, those of profiles too, are scores that a manager can give. */
export const targetOnScale = scaleRule('target-on-scale', (rubric, report, scale) => {
  eachCompetency(rubric, ({ target }, path) => {
    if (target !== undefined && !isOnScale(scale, target))
      report([...path, 'target'], offScale('target', target, scale));
  });
  eachTarget(rubric, (target, id, profile) => {
    if (!isOnScale(scale, target)) report(targetPath(profile, id), offScale('target', target, scale));
  });
});
