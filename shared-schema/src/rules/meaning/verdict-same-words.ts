import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { namesakes } from '../twins.ts';

export const about: RuleWords = {
  why: 'Two teams in different trouble read the same verdict.',
  bad: `
team:
  verdicts:
    - weakAtLeast: 1
      verdict: One gap
      finding: The shift runs with one hole in it.
      action: Coach the one gap in everybody.
    - weakAtLeast: 2
      verdict: One gap # here
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

/** No two verdicts are called the same. */
export const verdictSameWords = meaningRule(
  'verdict-same-words',
  (rubric, report) => {
    const path = ['team', 'verdicts'];
    const twins = namesakes(
      rubric.team?.verdicts,
      (verdict) => verdict?.weakAtLeast,
      (verdict) => verdict?.verdict,
    );
    for (const { index, first, name } of twins)
      report(
        [...path, index, 'verdict'],
        `Another verdict says ${quoted(name)} already. Use words of its own, or make one verdict of the two.`,
        beside([...path, first, 'verdict'], 'The first verdict with these words.'),
      );
  },
  'warning',
);
