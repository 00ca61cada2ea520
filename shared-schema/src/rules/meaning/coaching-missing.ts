import { competencyName, lacks } from '../draft-competency.ts';
import { eachItem, isUnreadable } from '../each-item.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

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
export const coachingMissing: Rule = {
  id: 'coaching-missing',
  group: 'meaning',
  severity: 'warning',
  *check(rubric) {
    for (const { index, item } of eachItem(rubric.competencies)) {
      if (item.develop === 'hire' || isUnreadable(item, 'develop') || !lacks(item, 'coaching')) continue;
      yield {
        path: ['competencies', index, 'id'],
        message: `${quoted(competencyName(item))} can be coached and has no coaching step. Add one, or set "develop" to hire.`,
      };
    }
  },
};
