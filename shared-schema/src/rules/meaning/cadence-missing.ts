import { competencyName, eachCompetency } from '../draft-competency.ts';
import { indexById } from '../each-id.ts';
import { isWhole } from '../each-item.ts';
import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';

export const about: RuleWords = {
  why: 'What has no day in the week is not practised, and cannot be seen by whoever scores it.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 60
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
  - id: coaching # here
    name: Coaching
    weight: 40
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Answers 1 question from a newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Brings 2 newcomers a year to a shift of their own. }
cadence:
  - day: Monday
    activity: Fridge log of the weekend, read out
    competencies: [food-safety]
`,
  good: `
cadence:
  - day: Monday
    activity: Fridge log of the weekend, read out
    competencies: [food-safety]
  - day: Tuesday
    activity: One task shown to the newest person
    competencies: [coaching]
`,
};

/** Where a rubric has an operating week, every competency has a day in it. */
export const cadenceMissing = meaningRule(
  'cadence-missing',
  (rubric, report) => {
    const { cadence } = rubric;
    if (!isWhole(cadence) || cadence.length === 0) return;
    const known = indexById(rubric.competencies);
    const used = new Set<string>();
    for (const { competencies } of cadence) {
      for (const id of competencies ?? [undefined]) {
        // An id that cannot be read, or leads nowhere, may stand for any that seems to be missing.
        if (id === undefined || !known.has(id)) return;
        used.add(id);
      }
    }
    eachCompetency(rubric, (competency, path) => {
      const { id } = competency;
      if (id === undefined || used.has(id)) return;
      used.add(id);
      report(
        [...path, 'id'],
        `No day of the cadence puts ${competencyName(competency)} to use. Add ${id} to a day.`,
        beside(['cadence', 0, 'competencies'], 'The cadence starts here.'),
      );
    });
  },
  'warning',
);
