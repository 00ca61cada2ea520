import { isWhole } from '../each-item.ts';
import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
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
export const verdictImpossible = meaningRule('verdict-impossible', (rubric, report) => {
  const { competencies } = rubric;
  if (!isWhole(competencies)) return;
  const { length } = competencies;
  rubric.team?.verdicts?.forEach((verdict, index) => {
    const weakAtLeast = verdict?.weakAtLeast;
    if (weakAtLeast === undefined || weakAtLeast <= length) return;
    const there = counted(length, 'competency', 'competencies');
    report(
      ['team', 'verdicts', index, 'weakAtLeast'],
      `The rubric has ${there}, so ${say(weakAtLeast)} can never be weak. Use ${length} or less.`,
    );
  });
});
