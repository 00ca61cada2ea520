import { foldHeader } from '../../fold.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { twinsOf } from '../twins.ts';

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
export const verdictSameWords: Rule = {
  id: 'verdict-same-words',
  group: 'meaning',
  severity: 'warning',
  *check(rubric) {
    const verdicts = rubric.team?.verdicts;
    // A verdict that begins where another does is one mistake, whatever it is called.
    const pasted = new Set(twinsOf(verdicts, (verdict) => verdict?.weakAtLeast).map(({ index }) => index));
    for (const { index, first } of twinsOf(verdicts, (one, at) =>
      pasted.has(at) ? '' : foldHeader(one?.verdict ?? ''),
    )) {
      yield {
        path: ['team', 'verdicts', index, 'verdict'],
        message: `Another verdict says ${quoted(verdicts?.[index]?.verdict ?? '')} already. Use words of its own, or make one verdict of the two.`,
        related: [{ path: ['team', 'verdicts', first, 'verdict'], message: 'The first verdict with these words.' }],
      };
    }
  },
};
