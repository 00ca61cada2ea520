import { isOnScale, scaleInWords, scaleOf } from '../draft-scale.ts';
import { eachItem } from '../each-item.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { say } from '../say.ts';

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
export const targetOnScale: Rule = {
  id: 'target-on-scale',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const scale = scaleOf(rubric);
    if (!scale) return;
    const message = (target: number) =>
      `The target ${say(target)} is not on the scale. Use a score ${scaleInWords(scale)}.`;
    for (const { index, item } of eachItem(rubric.competencies)) {
      const { target } = item;
      if (target === undefined || isOnScale(scale, target)) continue;
      yield { path: ['competencies', index, 'target'], message: message(target) };
    }
    for (const { index, item } of eachItem(rubric.profiles)) {
      for (const [id, target] of Object.entries(item.targets ?? {})) {
        if (target === undefined || isOnScale(scale, target)) continue;
        yield { path: ['profiles', index, 'targets', id], message: message(target) };
      }
    }
  },
};
