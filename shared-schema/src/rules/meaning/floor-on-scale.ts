import { isOnScale, scaleInWords, scaleOf } from '../draft-scale.ts';
import { eachItem } from '../each-item.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { say } from '../say.ts';

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
export const floorOnScale: Rule = {
  id: 'floor-on-scale',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const scale = scaleOf(rubric);
    if (!scale) return;
    for (const { index, item } of eachItem(rubric.competencies)) {
      const { floor } = item;
      if (floor === undefined || isOnScale(scale, floor)) continue;
      yield {
        path: ['competencies', index, 'floor'],
        message: `The floor ${say(floor)} is not on the scale. Use a score ${scaleInWords(scale)}.`,
      };
    }
  },
};
