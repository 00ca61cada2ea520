import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

export const about: RuleWords = {
  why: 'People do what is counted: where activity counts beside results, a full calendar passes for a result.',
  bad: `
outcomes:
  - { id: waste, name: Bread thrown away, unit: kg a day, kind: pipeline }
  - id: checks
    name: Checks made
    unit: checks a shift
    kind: activity # here
`,
  good: `
outcomes:
  - { id: waste, name: Bread thrown away, unit: kg a day, kind: pipeline }
  - id: recalls
    name: Batches taken back
    unit: batches a year
    kind: pipeline
`,
};

/** A rubric that has results to reach does not count activity beside them. */
export const activityOutcome: Rule = {
  id: 'activity-outcome',
  group: 'writing',
  severity: 'warning',
  *check(rubric) {
    const outcomes = rubric.outcomes ?? [];
    const result = outcomes.findIndex((item) => item?.kind === 'pipeline');
    if (result < 0) return;
    for (const [index, item] of outcomes.entries()) {
      if (item?.kind !== 'activity') continue;
      const what = item.name === undefined ? 'This' : quoted(item.name);
      yield {
        path: ['outcomes', index, 'kind'],
        message: `${what} counts activity, and this rubric is measured on results. Measure what comes of it, or take it out.`,
        related: [{ path: ['outcomes', result, 'kind'], message: 'A result that it is measured on.' }],
      };
    }
  },
};
