import type { Competency } from '../rubric.ts';
import type { Draft } from './draft.ts';

/** A competency as messages name it. */
export const competencyName = (competency: Draft<Competency>): string =>
  competency.name?.trim() || competency.id || 'This competency';

const fields = new Set<string>([
  'id',
  'name',
  'aliases',
  'summary',
  'weight',
  'target',
  'floor',
  'buildsOn',
  'develop',
  'whenMissing',
  'anchors',
  'interview',
  'coaching',
] satisfies (keyof Competency)[]);

/**
 * Whether a competency lacks a list that it could have. A field with an unknown name may well be that list, misspelt,
 * and a list that cannot be read is not missing: both have a problem of their own already.
 */
export const lacks = (competency: Draft<Competency>, field: 'interview' | 'coaching'): boolean =>
  Object.hasOwn(competency, field)
    ? competency[field]?.length === 0
    : Object.keys(competency).every((key) => fields.has(key));
