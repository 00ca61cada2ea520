import { parts } from '../generated/fields.ts';
import type { Path } from '../parse/position.ts';
import type { Competency, Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';
import { quoted } from './say.ts';

/** A competency as messages name it, in quotation marks. */
export const competencyName = ({ name, id }: Draft<Competency>): string =>
  quoted(name?.trim() || id || 'This competency');

/** The ways to competencies, by index: a dozen rules visit them all, and hardly ever have anything to say. */
const ways: Path[] = [];

/** Visits every competency that can be read, with the way to it. */
export function eachCompetency(
  { competencies = [] }: Draft<Rubric>,
  visit: (competency: Draft<Competency>, path: Path) => void,
): void {
  for (let index = 0; index < competencies.length; index++) {
    const competency = competencies[index];
    if (!competency) continue;
    ways[index] ??= ['competencies', index];
    visit(competency, ways[index] as Path);
  }
}

/** Visits the targets that profiles set, each with the id of its competency and the index of its profile. */
export const eachTarget = (rubric: Draft<Rubric>, visit: (target: number, id: string, profile: number) => void): void =>
  rubric.profiles?.forEach((profile, index) => {
    const targets = profile?.targets;
    for (const id in targets) {
      const target = targets[id];
      if (target !== undefined) visit(target, id, index);
    }
  });

/** The way to the target that a profile sets. */
export const targetPath = (profile: number, id: string): Path => ['profiles', profile, 'targets', id];

/**
 * Whether a competency lacks a list that it could have. A field with an unknown name may well be that list, misspelt,
 * and a list that cannot be read is not missing: both have a problem of their own already.
 */
export const lacks = (competency: Draft<Competency>, field: 'interview' | 'coaching'): boolean =>
  Object.hasOwn(competency, field)
    ? competency[field]?.length === 0
    : Object.keys(competency).every((key) => parts.get('competency')?.fields.has(key));
