import { indexById, lostIds } from '../each-id.ts';
import { outcomeReferences } from '../each-reference.ts';
import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { reportUnknown } from '../unknown-id.ts';

export const about: RuleWords = {
  why: 'A quality that asks for an outcome that does not exist can never be shown to hold.',
  bad: `
qualities:
  - id: feeds-the-town
    name: Feeds the town
    when:
      outcomes: [wast] # here
outcomes:
  - { id: waste, name: Bread thrown away, unit: kg a day, kind: pipeline }
`,
  good: `
qualities:
  - id: feeds-the-town
    name: Feeds the town
    when:
      outcomes: [waste]
outcomes:
  - { id: waste, name: Bread thrown away, unit: kg a day, kind: pipeline }
`,
};

/** Every id that should name an outcome does. */
export const unknownOutcome = meaningRule('unknown-outcome', (rubric, report) => {
  const lost = lostIds(rubric.outcomes);
  const known = indexById(rubric.outcomes);
  const isExcused = (id: string) => lost?.has(id) ?? false;
  reportUnknown('outcome', ' under "outcomes"', known, outcomeReferences(rubric), isExcused, report);
});
