import { eachCompetency } from '../draft-competency.ts';
import { isOnScale, offScale } from '../draft-scale.ts';
import { scaleRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';

export const about: RuleWords = {
  why: 'A floor off the scale flags everybody or nobody.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    floor: 0 # here
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
    target: 2
    floor: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/** Floors are scores that a manager can give. */
export const floorOnScale = scaleRule('floor-on-scale', (rubric, report, scale) => {
  eachCompetency(rubric, ({ floor }, path) => {
    if (floor !== undefined && !isOnScale(scale, floor)) report([...path, 'floor'], offScale('floor', floor, scale));
  });
});
