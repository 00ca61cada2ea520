import type { Rule, RuleWords } from '../rule.ts';

export const about: RuleWords = {
  why: 'A condition that asks for nothing holds for everybody.',
  bad: `
diagnoses:
  - id: keen-and-careless
    when: # here
      strong: []
    finding: The shift learns fast and the log has holes.
    action: Fill in the log together for 5 shifts.
`,
  good: `
diagnoses:
  - id: keen-and-careless
    when:
      strong: [coaching]
    finding: The shift learns fast and the log has holes.
    action: Fill in the log together for 5 shifts.
`,
};

/** Every condition asks for something. */
export const emptyCondition: Rule = {
  id: 'empty-condition',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    for (const field of ['diagnoses', 'qualities'] as const) {
      for (const [index, item] of (rubric[field] ?? []).entries()) {
        // Without any list the structure is incomplete, and says so.
        const lists: unknown[] = Object.values(item?.when ?? {});
        if (lists.length === 0 || !lists.every((ids) => Array.isArray(ids) && ids.length === 0)) continue;
        yield {
          path: [field, index, 'when'],
          mark: 'key',
          message: 'This condition is empty, so it holds for everybody. Name at least one id in it.',
        };
      }
    }
  },
};
