import type { Path } from '../parse/position.ts';
import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';

/** A place that names something by its id. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
  /** An id is a list's value, or a key where numbers are kept by id. */
  readonly mark: 'key' | 'value';
}

/** A list or map of references, the way to it, and its references in the order of the text. */
export interface ReferenceList {
  readonly path: Path;
  readonly references: readonly Reference[];
}

type Ids = readonly (string | undefined)[] | undefined;

function listOf(ids: Ids, path: Path): ReferenceList {
  const references: Reference[] = [];
  ids?.forEach((id, index) => {
    if (id !== undefined) references.push({ id, path: [...path, index], mark: 'value' });
  });
  return { path, references };
}

function mapOf(numbers: object | undefined, path: Path): ReferenceList {
  const ids = numbers ? Object.keys(numbers) : [];
  return { path, references: ids.map((id) => ({ id, path: [...path, id], mark: 'key' })) };
}

const listsOf = new WeakMap<Draft<Rubric>, readonly ReferenceList[]>();

/** Every list and map of competency ids. Several rules ask for them, so they are gathered once for a rubric. */
export function competencyReferences(rubric: Draft<Rubric>): readonly ReferenceList[] {
  const lists = listsOf.get(rubric) ?? gatherCompetencies(rubric);
  listsOf.set(rubric, lists);
  return lists;
}

function gatherCompetencies(rubric: Draft<Rubric>): ReferenceList[] {
  const lists: ReferenceList[] = [];
  const add = (ids: Ids, ...path: Path) => {
    if (ids && ids.length > 0) lists.push(listOf(ids, path));
  };
  rubric.competencies?.forEach((competency, at) => {
    add(competency?.buildsOn, 'competencies', at, 'buildsOn');
  });
  rubric.profiles?.forEach((profile, at) => {
    lists.push(mapOf(profile?.targets, ['profiles', at, 'targets']));
    lists.push(mapOf(profile?.weights, ['profiles', at, 'weights']));
  });
  rubric.qualities?.forEach((quality, at) => {
    add(quality?.when?.strong, 'qualities', at, 'when', 'strong');
    add(quality?.when?.notWeak, 'qualities', at, 'when', 'notWeak');
    add(quality?.when?.atTarget, 'qualities', at, 'when', 'atTarget');
  });
  rubric.diagnoses?.forEach((diagnosis, at) => {
    add(diagnosis?.when?.strong, 'diagnoses', at, 'when', 'strong');
    add(diagnosis?.when?.weak, 'diagnoses', at, 'when', 'weak');
  });
  rubric.cadence?.forEach((day, at) => {
    add(day?.competencies, 'cadence', at, 'competencies');
  });
  rubric.pitfalls?.forEach((pitfall, at) => {
    add(pitfall?.competencies, 'pitfalls', at, 'competencies');
  });
  rubric.backgrounds?.forEach((background, at) => {
    add(background?.brings, 'backgrounds', at, 'brings');
    add(background?.develops, 'backgrounds', at, 'develops');
  });
  return lists;
}

/** Every list of outcome ids. */
export function outcomeReferences(rubric: Draft<Rubric>): ReferenceList[] {
  return (rubric.qualities ?? []).map((quality, at) =>
    listOf(quality?.when?.outcomes, ['qualities', at, 'when', 'outcomes']),
  );
}

/** Makes a function that tells whether a list has an id: to put another one right by it would repeat it. */
export function presentIn(references: readonly Reference[]): (id: string) => boolean {
  let ids: Set<string> | undefined;
  return (id) => {
    ids ??= new Set(references.map((reference) => reference.id));
    return ids.has(id);
  };
}
