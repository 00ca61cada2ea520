import { indexById, lostIds } from '../each-id.ts';
import { competencyReferences, type ReferenceList } from '../each-reference.ts';
import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { reportUnknown } from '../unknown-id.ts';

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
export const unknownCompetency = meaningRule('unknown-competency', (rubric, report) => {
  const { competencies } = rubric;
  if (!competencies) return;
  const known = indexById(competencies);
  const lists = competencyReferences(rubric);
  const isExcused = excuse(lostIds(competencies), lists);
  reportUnknown('competency', '', known, lists, isExcused, report);
});

/**
 * Where a competency lost its id, an unknown one that its name suggests, or that stands in several places, is that id:
 * the author wrote it on purpose.
 */
function excuse(lost: ReadonlySet<string> | undefined, lists: readonly ReferenceList[]): (id: string) => boolean {
  if (!lost) return () => false;
  const uses = new Map<string | undefined, number>();
  for (const { ids } of lists) for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1);
  return (id) => lost.has(id) || (uses.get(id) ?? 0) > 1;
}
