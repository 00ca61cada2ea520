import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { say } from '../say.ts';
import { twinsOf } from '../twins.ts';

export const about: RuleWords = {
  why: 'A team gets one verdict: of two that begin at the same number, nobody can say which.',
  bad: `
team:
  verdicts:
    - weakAtLeast: 1
      verdict: One gap
      finding: The shift runs with one hole in it.
      action: Coach the one gap in everybody.
    - weakAtLeast: 1 # here
      verdict: Stop
      finding: The shift does not hold.
      action: Close the second oven and train for 10 days.
`,
  good: `
team:
  verdicts:
    - weakAtLeast: 1
      verdict: One gap
      finding: The shift runs with one hole in it.
      action: Coach the one gap in everybody.
    - weakAtLeast: 2
      verdict: Stop
      finding: The shift does not hold.
      action: Close the second oven and train for 10 days.
`,
};

/** No two verdicts begin at the same number of weak competencies. */
export const verdictSameCount = meaningRule('verdict-same-count', (rubric, report) => {
  const path = ['team', 'verdicts'];
  for (const { index, first, key } of twinsOf(rubric.team?.verdicts, (verdict) => verdict?.weakAtLeast))
    report(
      [...path, index, 'weakAtLeast'],
      `Another verdict begins at ${say(key)} weak already. Give each verdict its own number.`,
      beside([...path, first, 'weakAtLeast'], 'The first verdict with it.'),
    );
});
