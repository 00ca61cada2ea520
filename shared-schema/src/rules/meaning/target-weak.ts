import { bandsOf } from '../draft-bands.ts';
import { eachCompetency } from '../draft-competency.ts';
import { isOnScale } from '../draft-scale.ts';
import { scaleRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { say } from '../say.ts';

export const about: RuleWords = {
  why: 'A person who reaches a target in the weak band has no gap and is called weak.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 1 # here
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
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/**
 * No target of the rubric's own role lies in the weak band. A profile's may: a role that hardly needs a competency
 * expects little of it.
 */
export const targetWeak = scaleRule(
  'target-weak',
  (rubric, report, scale) => {
    const weakBelow = bandsOf(rubric, scale)?.weakBelow;
    if (weakBelow === undefined) return;
    eachCompetency(rubric, ({ target, floor }, path) => {
      if (target === undefined || target >= weakBelow || !isOnScale(scale, target)) return;
      if (floor !== undefined && floor > target) return;
      report(
        [...path, 'target'],
        `A person at the target ${say(target)} is still weak, for weak is below ${say(weakBelow)}. Raise the target or lower the band.`,
      );
    });
  },
  'warning',
);
