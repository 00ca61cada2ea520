import { competencyReferences, outcomeReferences, referencePath } from '../each-reference.ts';
import { takeOut } from '../fix.ts';
import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { twinsOf } from '../twins.ts';

export const about: RuleWords = {
  why: 'An id that stands twice in a list counts once: either it is too much, or another one was meant.',
  bad: `
cadence:
  - day: Monday
    activity: Order of the week, with what was left over on Sunday
    competencies:
      - food-safety
      - coaching
      - coaching # here
`,
  good: `
cadence:
  - day: Monday
    activity: Order of the week, with what was left over on Sunday
    competencies:
      - food-safety
      - coaching
`,
};

/** No list names the same id twice. */
export const repeatedReference = meaningRule(
  'repeated-reference',
  (rubric, report) => {
    for (const list of [...competencyReferences(rubric), ...outcomeReferences(rubric)]) {
      if (list.ids.length < 2) continue;
      for (const { index, first, key } of twinsOf(list.ids, (id) => id)) {
        const path = referencePath(list, index);
        report(path, `${quoted(key)} stands in this list already. Take it out, or name the one that you meant.`, {
          fix: takeOut(path, 'Take it out'),
          ...beside(referencePath(list, first), 'It stands here.'),
        });
      }
    }
  },
  'warning',
);
