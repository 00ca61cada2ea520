import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';

/** A rubric as the add-on keeps it in the document's properties. */
export interface StoredRubric {
  readonly rubric: Rubric;
  readonly digest: string;
  /** Meanings of headings: names of versions before, and what the manager said. */
  readonly headers: ReadonlyMap<string, string>;
}

const appliedKey = 'rubric-kit/applied';
const chosenKey = 'rubric-kit/rubric';

/**
 * The rubric whose tabs are in the spreadsheet, read from where the add-on keeps it (`google/rubric-store.ts`); `null`
 * where nothing is applied or it cannot be read.
 */
export function appliedRubric(properties: ReadonlyMap<string, string>): StoredRubric | null {
  try {
    const index = JSON.parse(properties.get(appliedKey) ?? 'null') as {
      readonly generation: number;
      readonly chunks: number;
      readonly digest: string;
    } | null;
    if (!index) return null;
    const chunk = (_: unknown, number: number) => properties.get(`rubric-kit/${index.generation}/${number}`) ?? '';
    const json = Array.from({ length: index.chunks }, chunk).join('');
    const { rubric, former } = JSON.parse(json) as { rubric: Rubric; former?: readonly (readonly [string, string])[] };
    const said = JSON.parse(properties.get('rubric-kit/headers') ?? '[]') as readonly (readonly [string, string])[];
    return { rubric, digest: index.digest, headers: new Map([...(former ?? []), ...said]) };
  } catch {
    return null;
  }
}

/** The spreadsheet shows the rubric that is chosen. */
export function markApplied(properties: Map<string, string>): void {
  const chosen = properties.get(chosenKey);
  if (chosen !== undefined) properties.set(appliedKey, chosen);
}
