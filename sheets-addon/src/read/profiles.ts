import { foldHeader } from '@rubric-kit/shared-schema/fold.ts';
import { remember } from '@rubric-kit/shared-schema/remember.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';

/** The profiles of a rubric by what a sheet may call them. */
export interface Profiles {
  /** The profile's id; `undefined` for the rubric's own role, for nothing, and for a name that is not known. */
  idOf(label: string): string | undefined;
  /** Also true for nothing, and for the rubric's own title or id: the own role. */
  isKnown(label: string): boolean;
}

/** Profiles match by id, name and alias, as headers do. An alias of two profiles names neither. */
export function profilesOf(rubric: Rubric): Profiles {
  const ids = new Map<string, string | undefined>();
  for (const { id, name, aliases = [] } of rubric.profiles ?? []) {
    for (const spelling of new Set([id, name, ...aliases].map(foldHeader))) {
      ids.set(spelling, ids.has(spelling) ? undefined : id);
    }
  }
  const own = new Set(['', foldHeader(rubric.id), foldHeader(rubric.title)]);
  const fold = remember(foldHeader);
  return {
    idOf: (label) => ids.get(fold(label)),
    isKnown: (label) => own.has(fold(label)) || ids.get(fold(label)) !== undefined,
  };
}
