import { closestOf } from '../closest.ts';
import { indexById, lostIds } from '../each-id.ts';
import { outcomeReferences, presentIn, referencesOf } from '../each-reference.ts';
import { changeTo } from '../fix.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { listed, quoted } from '../say.ts';

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
export const unknownOutcome: Rule = {
  id: 'unknown-outcome',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const known = indexById(rubric.outcomes);
    const lost = lostIds(rubric.outcomes);
    const ids = [...known.keys()];
    const closest = closestOf(ids);
    for (const list of outcomeReferences(rubric)) {
      const present = presentIn(list);
      for (const { id, path } of referencesOf(list)) {
        if (known.has(id) || lost?.has(id)) continue;
        const meant = closest(id);
        const choice = ids.length > 0 ? `Use one of ${listed(ids)}, or add it` : 'Add it';
        yield {
          path,
          message: `There is no outcome ${quoted(id)}. ${
            meant === undefined ? `${choice} under "outcomes".` : `Did you mean ${quoted(meant)}?`
          }`,
          ...(meant !== undefined && !present(meant) && { fix: changeTo(path, meant) }),
        };
      }
    }
  },
};
