import { closestOf } from '../closest.ts';
import { indexById, lostIds } from '../each-id.ts';
import { competencyReferences, presentIn, type ReferenceList, referenceAt, referencesOf } from '../each-reference.ts';
import { changeTo, renameTo } from '../fix.ts';
import type { Rule, RuleWords } from '../rule.ts';
import { listed, quoted } from '../say.ts';

export const about: RuleWords = {
  why: 'A reference to a competency that does not exist does nothing: its target, diagnosis or cadence day is lost.',
  bad: `
diagnoses:
  - id: keen-and-careless
    when:
      strong: [coaching]
      weak:
        - food-safty # here
    finding: The shift learns fast and the log has holes.
    action: Fill in the log together for 5 shifts.
`,
  good: `
diagnoses:
  - id: keen-and-careless
    when:
      strong: [coaching]
      weak:
        - food-safety
    finding: The shift learns fast and the log has holes.
    action: Fill in the log together for 5 shifts.
`,
};

/** Every id that should name a competency does. */
export const unknownCompetency: Rule = {
  id: 'unknown-competency',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    if (!rubric.competencies) return;
    const known = indexById(rubric.competencies);
    const ids = [...known.keys()];
    const lists = competencyReferences(rubric);
    const isExcused = excuse(lostIds(rubric.competencies), lists);
    const closest = closestOf(ids);
    for (const list of lists) {
      const present = presentIn(list);
      for (let index = 0; index < list.ids.length; index++) {
        const { [index]: read } = list.ids;
        if (read === undefined || known.has(read) || isExcused(read)) continue;
        const { id, path, mark } = referenceAt(list, index);
        const meant = closest(id);
        yield {
          path,
          mark,
          message: `There is no competency ${quoted(id)}. ${
            meant === undefined ? `Use one of ${listed(ids)}, or add it.` : `Did you mean ${quoted(meant)}?`
          }`,
          ...(meant !== undefined &&
            !present(meant) && { fix: mark === 'key' ? renameTo(path, meant) : changeTo(path, meant) }),
        };
      }
    }
  },
};

/**
 * Where a competency lost its id, an unknown one that its name suggests, or that stands in several places, is that id:
 * the author wrote it on purpose.
 */
function excuse(lost: ReadonlySet<string> | undefined, lists: readonly ReferenceList[]): (id: string) => boolean {
  if (!lost) return () => false;
  const uses = new Map<string, number>();
  for (const list of lists) for (const { id } of referencesOf(list)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return (id) => lost.has(id) || (uses.get(id) ?? 0) > 1;
}
