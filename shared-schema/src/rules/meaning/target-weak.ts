import { bandsOf } from '../draft-bands.ts';
import { isOnScale, scaleOf } from '../draft-scale.ts';
import { eachItem } from '../each-item.ts';
import type { Rule, RuleWords } from '../rule.ts';
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
export const targetWeak: Rule = {
  id: 'target-weak',
  group: 'meaning',
  severity: 'warning',
  *check(rubric) {
    const scale = scaleOf(rubric);
    const bands = scale && bandsOf(rubric, scale);
    if (!bands) return;
    for (const { index, item } of eachItem(rubric.competencies)) {
      const { target, floor } = item;
      if (target === undefined || target >= bands.weakBelow || !isOnScale(scale, target)) continue;
      if (floor !== undefined && floor > target) continue;
      yield {
        path: ['competencies', index, 'target'],
        message: `A person at the target ${say(target)} is still weak, for weak is below ${say(bands.weakBelow)}. Raise the target or lower the band.`,
      };
    }
  },
};
