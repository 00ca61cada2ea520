import { eachItem } from '../each-item.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';

export const about: RuleWords = {
  why: 'A competency is never strong and weak at once, so the diagnosis holds for nobody.',
  bad: `
diagnoses:
  - id: keen-and-careless
    when:
      strong: [coaching]
      weak: [coaching] # here
    finding: The shift learns fast and the log has holes.
    action: Fill in the log together for 5 shifts.
`,
  good: `
diagnoses:
  - id: keen-and-careless
    when:
      strong: [coaching]
      weak: [food-safety]
    finding: The shift learns fast and the log has holes.
    action: Fill in the log together for 5 shifts.
`,
};

/** No diagnosis asks a competency to be strong and weak. */
export const diagnosisImpossible: Rule = {
  id: 'diagnosis-impossible',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    for (const { index, item } of eachItem(rubric.diagnoses)) {
      const strong = new Map(eachItem(item.when?.strong).map(({ item: id, index: at }) => [id, at]));
      const when = ['diagnoses', index, 'when'];
      for (const { index: at, item: id } of eachItem(item.when?.weak)) {
        const twin = strong.get(id);
        if (twin === undefined) continue;
        strong.delete(id);
        yield {
          path: [...when, 'weak', at],
          message: `${quoted(id)} has to be strong and weak here, so this never holds. Take it out of one of the lists.`,
          related: [{ path: [...when, 'strong', twin], message: 'It has to be strong here.' }],
        };
      }
    }
  },
};
