import { isOnScale, scaleOf } from '../draft-scale.ts';
import { eachItem, isWhole } from '../each-item.ts';
import type { Rule, RuleWords } from '../rule.ts';
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
export const coachingShortOfTarget: Rule = {
  id: 'coaching-short-of-target',
  group: 'meaning',
  severity: 'warning',
  *check(rubric) {
    const scale = scaleOf(rubric);
    if (!scale) return;
    for (const { index, item } of eachItem(rubric.competencies)) {
      const { target, coaching, develop } = item;
      if (develop === 'hire' || !isWhole(coaching) || coaching.length === 0) continue;
      if (target === undefined || !isOnScale(scale, target)) continue;
      const steps = coaching.map(({ below }) => below);
      if (!steps.every((below): below is number => below !== undefined && below > scale.lowest)) continue;
      if (new Set(steps).size < steps.length) continue;
      const highest = Math.max(...steps);
      if (highest >= target) continue;
      yield {
        path: ['competencies', index, 'coaching'],
        mark: 'key',
        message: `A score from ${say(highest)} up to the target ${say(target)} has no coaching step. Add one with "below" ${say(target)}.`,
      };
    }
  },
};
