import { eachCompetency } from '../draft-competency.ts';
import { aboveLowest } from '../draft-scale.ts';
import { scaleRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { say } from '../say.ts';

export const about: RuleWords = {
  why: 'A coaching step for scores that nobody can have is never shown to a manager.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 100
    target: 2
    coaching:
      - below: 1 # here
        action: Fill in the fridge log together for 5 shifts.
      - below: 3
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

/** Every coaching step applies to a score that somebody can have. */
export const coachingOnScale = scaleRule('coaching-on-scale', (rubric, report, scale) => {
  const { lowest, highest } = scale;
  eachCompetency(rubric, ({ coaching }, path) => {
    coaching?.forEach((step, index) => {
      const below = step?.below;
      if (below === undefined || (below > lowest && below <= highest)) return;
      const who = below > highest ? `${say(below)} is above the scale` : `No score is below ${say(below)} on the scale`;
      report([...path, 'coaching', index, 'below'], `${who}, which goes ${aboveLowest(scale)}`);
    });
  });
});
