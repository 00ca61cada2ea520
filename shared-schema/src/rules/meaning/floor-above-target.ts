import { eachCompetency, eachTarget, targetPath } from '../draft-competency.ts';
import { isOnScale } from '../draft-scale.ts';
import { lostIds } from '../each-id.ts';
import { beside, scaleRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
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
export const floorAboveTarget = scaleRule('floor-above-target', (rubric, report, scale) => {
  const floors = new Map<string, number>();
  eachCompetency(rubric, ({ id, floor, target }, path) => {
    if (floor === undefined || !isOnScale(scale, floor)) return;
    if (target === undefined || !isOnScale(scale, target)) return;
    if (floor > target)
      report(
        [...path, 'floor'],
        `The floor ${say(floor)} is above the target ${say(target)}. Lower the floor or raise the target.`,
        beside([...path, 'target'], 'The target.'),
      );
    else if (id !== undefined) floors.set(id, floor);
  });
  // Where ids are mixed up, nobody can tell whose floor a profile's target is held against.
  if (lostIds(rubric.competencies)) return;
  eachTarget(rubric, (target, id, profile) => {
    const floor = floors.get(id);
    if (floor === undefined || target >= floor || !isOnScale(scale, target)) return;
    report(
      targetPath(profile, id),
      `The target ${say(target)} is under the floor ${say(floor)} of ${quoted(id)}. Raise it to ${say(floor)} or more.`,
    );
  });
});
