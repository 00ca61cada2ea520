import type { Rule, RuleWords } from '../rule.ts';
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
export const verdictSameCount: Rule = {
  id: 'verdict-same-count',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const verdicts = rubric.team?.verdicts;
    for (const { index, first } of twinsOf(verdicts, (verdict) => verdict?.weakAtLeast)) {
      yield {
        path: ['team', 'verdicts', index, 'weakAtLeast'],
        message: `Another verdict begins at ${say(verdicts?.[index]?.weakAtLeast ?? 0)} weak already. Give each verdict its own number.`,
        related: [{ path: ['team', 'verdicts', first, 'weakAtLeast'], message: 'The first verdict with it.' }],
      };
    }
  },
};
