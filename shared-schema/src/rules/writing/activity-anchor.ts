import { anchorTexts, pathTo } from '../each-anchor.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

/** A number of things done, and nothing after it that says what for. */
const counted =
  /^((?:makes|holds|sends|attends|books|has|hosts|runs|schedules|does|conducts|completes|organises|organizes|joins|logs|places|delivers|gives) (?:at least |about |around |up to |more than |over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|twenty) (?:[a-z-]+ ){0,2}(?:calls|meetings|e-?mails|messages|demos|touchpoints|touches|check-ins|presentations|webinars|events|visits|posts|trainings|sessions|lunches|coffees|conversations)\b)(?!.*\b(?:that|which|who|so|until|before|to|whose|where|and|ending|leading|with)\b)/i;

export const about: RuleWords = {
  why: 'Anchors that count calls and meetings reward a full calendar, while the outcomes ask for results.',
  bad: `
competencies:
  - id: coaching
    name: Coaching
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Answers 1 question from a newcomer. }
      - { score: 2, text: Holds 4 training sessions a month. } # here
      - { score: 3, text: Brings 2 newcomers a year to a shift of their own. }
outcomes:
  - { id: waste, name: Bread thrown away, unit: kg a day, kind: pipeline }
`,
  good: `
competencies:
  - id: coaching
    name: Coaching
    weight: 100
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Answers 1 question from a newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Brings 2 newcomers a year to a shift of their own. }
outcomes:
  - { id: waste, name: Bread thrown away, unit: kg a day, kind: pipeline }
`,
};

/** Where a rubric is measured on results, its anchors do not count calls and meetings. */
export const activityAnchor: Rule = {
  id: 'activity-anchor',
  group: 'writing',
  severity: 'warning',
  *check(rubric) {
    if (!rubric.outcomes?.some((outcome) => outcome?.kind === 'pipeline')) return;
    for (const anchor of anchorTexts(rubric)) {
      const { text, isWeak } = anchor;
      const found = isWeak ? undefined : counted.exec(text)?.[1];
      if (found === undefined) continue;
      yield {
        path: pathTo(anchor),
        message: `${quoted(found)} counts activity, and this rubric is measured on results. Write what came of it.`,
      };
    }
  },
};
