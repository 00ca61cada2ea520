import type { Path } from '../parse/position.ts';
import type { Competency, Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';
import { each } from './each-item.ts';
import { quoted } from './say.ts';

/** A competency as messages name it, in quotation marks. */
export const competencyName = ({ name, id }: Draft<Competency>): string =>
  quoted(name?.trim() || id || 'This competency');

/** Visits every competency that can be read, with the way to it. */
export const eachCompetency = (
  rubric: Draft<Rubric>,
  visit: (competency: Draft<Competency>, path: Path, index: number) => void,
): void => each(rubric.competencies, ['competencies'], visit);

/** Visits the targets that profiles set, each with the way to it and the id of its competency. */
export const eachTarget = (rubric: Draft<Rubric>, visit: (target: number, path: Path, id: string) => void): void =>
  each(rubric.profiles, ['profiles'], ({ targets }, path) => {
    for (const id in targets) {
      const target = targets[id];
      if (target !== undefined) visit(target, [...path, 'targets', id], id);
    }
  });

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
