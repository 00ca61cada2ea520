import { eachCompetency } from '../draft-competency.ts';
import { isOnScale } from '../draft-scale.ts';
import { isWhole } from '../each-item.ts';
import { scaleRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { say } from '../say.ts';

export const about: RuleWords = {
  why: 'A gap that no coaching step covers leaves the manager without a next step.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 3
    coaching: # here
      - below: 2
        action: Fill in the fridge log together for 5 shifts.
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
    coaching:
      - below: 2
        action: Fill in the fridge log together for 5 shifts.
      - below: 3
        action: Hand over the log for a week.
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/** The coaching steps reach up to the target. */
export const coachingShortOfTarget = scaleRule(
  'coaching-short-of-target',
  (rubric, report, scale) => {
    eachCompetency(rubric, ({ target, coaching, develop }, path) => {
      if (develop === 'hire' || !isWhole(coaching) || coaching.length === 0) return;
      if (target === undefined || !isOnScale(scale, target)) return;
      const steps = coaching.map(({ below }) => below);
      if (!steps.every((below): below is number => below !== undefined && below > scale.lowest)) return;
      const highest = Math.max(...steps);
      if (highest >= target || new Set(steps).size < steps.length) return;
      report(
        [...path, 'coaching'],
        `A score from ${say(highest)} up to the target ${say(target)} has no coaching step. Add one with "below" ${say(target)}.`,
        { mark: 'key' },
      );
    });
  },
  'warning',
);
