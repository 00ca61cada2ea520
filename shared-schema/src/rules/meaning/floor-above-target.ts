import { isOnScale, scaleOf } from '../draft-scale.ts';
import { lostIds } from '../each-id.ts';
import { eachItem } from '../each-item.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted, say } from '../say.ts';

export const about: RuleWords = {
  why: 'With a floor above the target, a person who does what is expected is flagged all the same.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    floor: 3 # here
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
    floor: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/** No floor lies above the target of its competency, in the rubric or in a profile. */
export const floorAboveTarget: Rule = {
  id: 'floor-above-target',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const scale = scaleOf(rubric);
    if (!scale) return;
    const floors = new Map<string, number>();
    for (const { index, item } of eachItem(rubric.competencies)) {
      const { id, floor, target } = item;
      if (floor === undefined || !isOnScale(scale, floor)) continue;
      if (target === undefined || !isOnScale(scale, target)) continue;
      const path = ['competencies', index];
      if (floor > target) {
        yield {
          path: [...path, 'floor'],
          message: `The floor ${say(floor)} is above the target ${say(target)}. Lower the floor or raise the target.`,
          related: [{ path: [...path, 'target'], message: 'The target.' }],
        };
      } else if (id !== undefined) floors.set(id, floor);
    }
    // Where ids are mixed up, nobody can tell whose floor a profile's target is held against.
    if (lostIds(rubric.competencies)) return;
    for (const { index, item } of eachItem(rubric.profiles)) {
      for (const [id, target] of Object.entries(item.targets ?? {})) {
        const floor = floors.get(id);
        if (target === undefined || floor === undefined || target >= floor || !isOnScale(scale, target)) continue;
        yield {
          path: ['profiles', index, 'targets', id],
          message: `The target ${say(target)} is under the floor ${say(floor)} of ${quoted(id)}. Raise it to ${say(floor)} or more.`,
        };
      }
    }
  },
};
