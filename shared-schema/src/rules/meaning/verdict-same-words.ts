import { foldHeader } from '../../fold.ts';
import { eachItem } from '../each-item.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

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
    const first = new Map<string, number>();
    const counts = new Set<number>();
    for (const { index, item } of eachItem(rubric.team?.verdicts)) {
      // A verdict that begins where another does is one mistake, whatever it is called.
      if (item.weakAtLeast !== undefined && counts.has(item.weakAtLeast)) continue;
      if (item.weakAtLeast !== undefined) counts.add(item.weakAtLeast);
      if (item.verdict === undefined || foldHeader(item.verdict) === '') continue;
      const twin = first.get(foldHeader(item.verdict));
      if (twin === undefined) {
        first.set(foldHeader(item.verdict), index);
        continue;
      }
      yield {
        path: ['team', 'verdicts', index, 'verdict'],
        message: `Another verdict says ${quoted(item.verdict)} already. Use words of its own, or make one verdict of the two.`,
        related: [{ path: ['team', 'verdicts', twin, 'verdict'], message: 'The first verdict with these words.' }],
      };
    }
  },
};
