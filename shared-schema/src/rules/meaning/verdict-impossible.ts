import { eachItem, isWhole } from '../each-item.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { counted, say } from '../say.ts';

export const about: RuleWords = {
  why: 'A verdict that asks for more weak competencies than there are never comes, however badly a team does.',
  bad: `
team:
  verdicts:
    - weakAtLeast: 3 # here
      verdict: Stop
      finding: The shift does not hold.
      action: Close the second oven and train for 10 days.
`,
  good: `
team:
  verdicts:
    - weakAtLeast: 2
      verdict: Stop
      finding: The shift does not hold.
      action: Close the second oven and train for 10 days.
`,
};

/** Every verdict can be reached: there are as many competencies as it asks to be weak. */
export const verdictImpossible: Rule = {
  id: 'verdict-impossible',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const { competencies } = rubric;
    if (!isWhole(competencies)) return;
    for (const { index, item } of eachItem(rubric.team?.verdicts)) {
      const { weakAtLeast } = item;
      if (weakAtLeast === undefined || weakAtLeast <= competencies.length) continue;
      const there = counted(competencies.length, 'competency', 'competencies');
      yield {
        path: ['team', 'verdicts', index, 'weakAtLeast'],
        message: `The rubric has ${there}, so ${say(weakAtLeast)} can never be weak. Use ${competencies.length} or less.`,
      };
    }
  },
};
