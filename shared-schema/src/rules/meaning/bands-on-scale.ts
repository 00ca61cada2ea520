import { scaleOf } from '../draft-scale.ts';
import type { Finding, Rule, RuleWords } from '../rule.ts';
import { say } from '../say.ts';

export const about: RuleWords = {
  why: 'A threshold outside the scale makes everybody or nobody weak or strong, and no diagnosis can hold.',
  bad: `
bands:
  weakBelow: 2
  strongFrom: 4 # here
`,
  good: `
bands:
  weakBelow: 2
  strongFrom: 3
`,
};

/** Both bands cut the scale into parts that have scores in them. */
export const bandsOnScale: Rule = {
  id: 'bands-on-scale',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const scale = scaleOf(rubric);
    const { weakBelow, strongFrom } = rubric.bands ?? {};
    if (!scale) return;
    const { lowest, highest } = scale;
    const range = `Use a score above ${say(lowest)} and up to ${say(highest)}.`;
    const finding = (field: 'weakBelow' | 'strongFrom', who: string): Finding => ({
      path: ['bands', field],
      message: `${who} on a scale from ${say(lowest)} to ${say(highest)}. ${range}`,
    });
    if (weakBelow !== undefined && weakBelow <= lowest)
      yield finding('weakBelow', `Nobody is below ${say(weakBelow)}, so nobody is weak,`);
    if (weakBelow !== undefined && weakBelow > highest)
      yield finding('weakBelow', `Everybody is below ${say(weakBelow)}, so everybody is weak,`);
    if (strongFrom !== undefined && strongFrom <= lowest)
      yield finding('strongFrom', `Everybody reaches ${say(strongFrom)}, so everybody is strong,`);
    if (strongFrom !== undefined && strongFrom > highest)
      yield finding('strongFrom', `Nobody reaches ${say(strongFrom)}, so nobody is strong,`);
  },
};
