import { scaleOf } from '../draft-scale.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { say } from '../say.ts';

export const about: RuleWords = {
  why: 'With the thresholds the wrong way round, one score is weak and strong at once.',
  bad: `
bands:
  weakBelow: 3 # here
  strongFrom: 2
`,
  good: `
bands:
  weakBelow: 2
  strongFrom: 3
`,
};

/** Weak ends where or before strong begins. */
export const bandsInOrder: Rule = {
  id: 'bands-in-order',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const { weakBelow, strongFrom } = rubric.bands ?? {};
    if (weakBelow === undefined || strongFrom === undefined || weakBelow <= strongFrom) return;
    const scale = scaleOf(rubric);
    // A threshold off the scale has its own problem, and is out of order for that reason.
    if (scale && (weakBelow > scale.highest || strongFrom <= scale.lowest)) return;
    yield {
      path: ['bands', 'weakBelow'],
      message: `"weakBelow" ${say(weakBelow)} is above "strongFrom" ${say(strongFrom)}. Make it ${say(strongFrom)} or less.`,
      related: [{ path: ['bands', 'strongFrom'], message: 'Strong begins here.' }],
    };
  },
};
