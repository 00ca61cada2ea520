import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
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
export const diagnosisImpossible = meaningRule('diagnosis-impossible', (rubric, report) => {
  rubric.diagnoses?.forEach((diagnosis, index) => {
    const when = diagnosis?.when;
    if (!when?.strong || !when.weak) return;
    const path = ['diagnoses', index, 'when'];
    const strong = new Map(when.strong.map((id, at) => [id, at]));
    when.weak.forEach((id, at) => {
      const twin = strong.get(id);
      if (id === undefined || twin === undefined) return;
      strong.delete(id);
      report(
        [...path, 'weak', at],
        `${quoted(id)} has to be strong and weak here, so this never holds. Take it out of one of the lists.`,
        beside([...path, 'strong', twin], 'It has to be strong here.'),
      );
    });
  });
});
