import { aboveLowest } from '../draft-scale.ts';
import { scaleRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
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
export const bandsOnScale = scaleRule('bands-on-scale', (rubric, report, scale) => {
  const hold = (field: 'weakBelow' | 'strongFrom', whenLow: string, whenHigh: string, verb: string, band: string) => {
    const score = rubric.bands?.[field];
    if (score === undefined || (score > scale.lowest && score <= scale.highest)) return;
    const who = score > scale.highest ? whenHigh : whenLow;
    report(
      ['bands', field],
      `${who} ${verb} ${say(score)}, so ${who.toLowerCase()} is ${band}, on a scale ${aboveLowest(scale)}`,
    );
  };
  hold('weakBelow', 'Nobody', 'Everybody', 'is below', 'weak');
  hold('strongFrom', 'Everybody', 'Nobody', 'reaches', 'strong');
});
