import type { Path } from '../parse/position.ts';
import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';
import { once } from './once.ts';

/** A place that names something by its id. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
  /** An id is a list's value, or a key where numbers are kept by id. */
  readonly mark: 'key' | 'value';
}

/** A list or map of references, the way to it, and its ids in the order of the text. */
export interface ReferenceList {
  readonly path: Path;
  readonly mark: 'key' | 'value';
  /** Those that can be read. */
  readonly ids: readonly (string | undefined)[];
}

type Ids = readonly (string | undefined)[] | undefined;

/** The reference at this index of a list. Few are asked for: nearly all of them are right. */
export function referenceAt({ path, mark, ids }: ReferenceList, index: number): Reference {
  const id = ids[index] ?? '';
  return { id, path: [...path, mark === 'key' ? id : index], mark };
}

/** The references of a list that can be read. */
export const referencesOf = (list: ReferenceList): Reference[] =>
  list.ids.flatMap((id, index) => (id === undefined ? [] : [referenceAt(list, index)]));

const listOf = (ids: Ids, path: Path): ReferenceList => ({ path, mark: 'value', ids: ids ?? [] });

const mapOf = (numbers: object | undefined, path: Path): ReferenceList => ({
  path,
  mark: 'key',
  ids: numbers ? Object.keys(numbers) : [],
});

/** Every list and map of competency ids. */
export const competencyReferences: (rubric: Draft<Rubric>) => readonly ReferenceList[] = once(gatherCompetencies);

function gatherCompetencies(rubric: Draft<Rubric>): ReferenceList[] {
  const lists: ReferenceList[] = [];
  const add = (ids: Ids, ...path: Path) => {
    if (ids && ids.length > 0) lists.push(listOf(ids, path));
  };
  rubric.competencies?.forEach((competency, at) => {
    add(competency?.buildsOn, 'competencies', at, 'buildsOn');
  });
  rubric.profiles?.forEach((profile, at) => {
    if (profile?.targets) lists.push(mapOf(profile.targets, ['profiles', at, 'targets']));
    if (profile?.weights) lists.push(mapOf(profile.weights, ['profiles', at, 'weights']));
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
export const presentIn =
  ({ ids }: ReferenceList): ((id: string) => boolean) =>
  (id) =>
    ids.includes(id);
