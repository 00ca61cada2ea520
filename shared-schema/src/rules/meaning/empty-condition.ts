import { conditionLists } from '../each-condition.ts';
import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';

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
export const emptyCondition = meaningRule('empty-condition', (rubric, report) => {
  for (const { field, items } of conditionLists(rubric)) {
    items.forEach((item, index) => {
      // Without any list the structure is incomplete, and says so.
      const lists: unknown[] = Object.values(item?.when ?? {});
      if (lists.length === 0 || !lists.every((ids) => Array.isArray(ids) && ids.length === 0)) return;
      const message = 'This condition is empty, so it holds for everybody. Name at least one id in it.';
      report([field, index, 'when'], message, { mark: 'key' });
    });
  }
});
