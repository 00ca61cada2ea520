import { competencyName, eachCompetency, lacks } from '../draft-competency.ts';
import { isUnreadable } from '../each-item.ts';
import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';

export const about: RuleWords = {
  why: 'A gap that practice closes needs a next step: without one the scorecard can only say that there is a gap.',
  bad: `
competencies:
  - id: food-safety # here
    name: Food safety
    weight: 100
    target: 2
    develop: coach
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
    develop: coach
    coaching:
      - below: 2
        action: Fill in the fridge log together for 5 shifts.
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/** A competency that can be coached has a coaching step. */
export const coachingMissing = meaningRule(
  'coaching-missing',
  (rubric, report) => {
    eachCompetency(rubric, (competency, path) => {
      if (competency.develop === 'hire' || isUnreadable(competency, 'develop') || !lacks(competency, 'coaching'))
        return;
      const name = competencyName(competency);
      report([...path, 'id'], `${name} can be coached and has no coaching step. Add one, or set "develop" to hire.`);
    });
  },
  'warning',
);
