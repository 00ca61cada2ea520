import { foldHeader } from '@rubric-kit/shared-schema/fold.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';

/** A name or alias of a version before, and the id of the competency that it named. */
export type FormerName = readonly [name: string, competency: string];

/** What is known of a rubric that was kept before. */
interface Kept {
  readonly rubric: Rubric;
  readonly former: readonly FormerName[];
}

/**
 * Names by which the manager's headings may still call the competencies of a rubric: scores stay with a competency's id
 * when another version renames it. A former name comes before a new one of another competency, for the heading was
 * there first. Rubrics of another id are passed over; of two earlier ones the first counts.
 */
export function formerNames(rubric: Rubric, before: readonly Kept[]): FormerName[] {
  const ids = new Set(rubric.competencies.map(({ id }) => id));
  const now = spellings(rubric);
  const found = new Map<string, FormerName>();
  for (const { rubric: old, former } of before.filter((one) => one.rubric.id === rubric.id)) {
    for (const [name, id] of [...spellings(old).values(), ...former]) {
      const key = foldHeader(name);
      if (!ids.has(id) || found.has(key) || now.get(key)?.[1] === id) continue;
      found.set(key, [name, id]);
    }
  }
  return [...found.values()];
}

function spellings(rubric: Rubric): Map<string, FormerName> {
  const names = new Map<string, FormerName>();
  for (const { id, name, aliases = [] } of rubric.competencies) {
    for (const spelling of [name, ...aliases]) {
      if (!names.has(foldHeader(spelling))) names.set(foldHeader(spelling), [spelling, id]);
    }
  }
  return names;
}
