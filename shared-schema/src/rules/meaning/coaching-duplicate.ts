import { eachCompetency } from '../draft-competency.ts';
import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { say } from '../say.ts';
import { twinsOf } from '../twins.ts';

export const about: RuleWords = {
  why: 'One step is shown for a score: of two with the same "below" a manager never sees the second.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    coaching:
      - below: 2
        action: Fill in the fridge log together for 5 shifts.
      - below: 2 # here
        action: Hand over the log for a week.
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

/** No two coaching steps of a competency apply below the same score. */
export const coachingDuplicate = meaningRule('coaching-duplicate', (rubric, report) => {
  eachCompetency(rubric, ({ coaching }, path) => {
    for (const { index, first, key } of twinsOf(coaching, (step) => step?.below)) {
      const below = say(key);
      report(
        [...path, 'coaching', index, 'below'],
        `A coaching step below ${below} exists already. Change the number, or make one step of the two.`,
        beside([...path, 'coaching', first, 'below'], `The first step below ${below}.`),
      );
    }
  });
});
