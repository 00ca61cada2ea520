import { conditionLists } from '../each-condition.ts';
import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { twinsOf } from '../twins.ts';

export const about: RuleWords = {
  why: 'Two diagnoses with one condition always come together, and a manager reads two stories about one finding.',
  bad: `
diagnoses:
  - id: keen-and-careless
    when: { strong: [coaching], weak: [food-safety] }
    finding: The shift learns fast and the log has holes.
    action: Fill in the log together for 5 shifts.
  - id: holes-in-the-log
    when: { weak: [food-safety], strong: [coaching] } # here
    finding: Nobody knows how warm the fridge was.
    action: Read the log out on Monday.
`,
  good: `
diagnoses:
  - id: keen-and-careless
    when: { strong: [coaching], weak: [food-safety] }
    finding: The shift learns fast and the log has holes.
    action: Fill in the log together for 5 shifts.
  - id: holes-in-the-log
    when: { weak: [food-safety] }
    finding: Nobody knows how warm the fridge was.
    action: Read the log out on Monday.
`,
};

/** No two diagnoses hold on the same condition, and no two qualities. */
export const sameCondition = meaningRule(
  'same-condition',
  (rubric, report) => {
    for (const { kind, field, items } of conditionLists(rubric)) {
      for (const { index, first } of twinsOf(items, (item) => item?.when && conditionKey(item.when))) {
        const id = items[first]?.id;
        // A copy with its id has a problem there, and is one mistake.
        if (id !== undefined && id === items[index]?.id) continue;
        const what = id === undefined ? `Another ${kind}` : `The ${kind} ${quoted(id)}`;
        report(
          [field, index, 'when'],
          `${what} holds on the same condition. Change one of them, or make one of the two.`,
          { mark: 'key', ...beside([field, first, 'when'], 'The same condition.') },
        );
      }
    }
  },
  'warning',
);

/** The same for conditions that hold together; absent for one that is empty or cannot be read to its end. */
function conditionKey(when: object): string | undefined {
  let key = '';
  let last = '';
  for (const field in when) {
    if (field < last) return conditionKey(Object.fromEntries(Object.entries(when).sort()));
    last = field;
    const ids: unknown = (when as { readonly [field: string]: unknown })[field];
    if (!Array.isArray(ids) || ids.includes(undefined)) return undefined;
    if (ids.length > 0) key += `${field}: ${ids.length === 1 ? ids[0] : [...new Set(ids)].sort().join(' ')}\n`;
  }
  return key;
}
