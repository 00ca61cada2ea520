import { scaleOf } from '../draft-scale.ts';
import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
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
export const bandsInOrder = meaningRule('bands-in-order', (rubric, report) => {
  const { weakBelow, strongFrom } = rubric.bands ?? {};
  if (weakBelow === undefined || strongFrom === undefined || weakBelow <= strongFrom) return;
  const scale = scaleOf(rubric);
  // A threshold off the scale has its own problem, and is out of order for that reason.
  if (scale && (weakBelow > scale.highest || strongFrom <= scale.lowest)) return;
  report(
    ['bands', 'weakBelow'],
    `"weakBelow" ${say(weakBelow)} is above "strongFrom" ${say(strongFrom)}. Make it ${say(strongFrom)} or less.`,
    beside(['bands', 'strongFrom'], 'Strong begins here.'),
  );
});
