import type { Path } from '../parse/position.ts';
import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';
import { once } from './once.ts';

/** A list or map of references: its ids in the order of the text, in an item of a field, some steps down. */
export interface ReferenceList {
  readonly field: string;
  readonly index: number;
  readonly way: Path;
  /** An id is a list's value, or a key where numbers are kept by id. */
  readonly mark: 'key' | 'value';
  /** `undefined` in the place of one that cannot be read. */
  readonly ids: readonly (string | undefined)[];
}

/** The way to the reference at this index of a list. Few are asked for: nearly all of them are right. */
export const referencePath = ({ field, index, way, mark, ids }: ReferenceList, at: number): Path => [
  field,
  index,
  ...way,
  mark === 'key' ? (ids[at] ?? '') : at,
];

/** Where competency ids stand: in each item of a field, some steps down. */
const competencyWays = [
  'competencies buildsOn',
  'profiles targets',
  'profiles weights',
  'qualities when strong',
  'qualities when notWeak',
  'qualities when atTarget',
  'diagnoses when strong',
  'diagnoses when weak',
  'cadence competencies',
  'pitfalls competencies',
  'backgrounds brings',
  'backgrounds develops',
].map((way) => way.split(' '));

/** Every list and map of competency ids. */
export const competencyReferences: (rubric: Draft<Rubric>) => readonly ReferenceList[] = once((rubric) =>
  listsAt(rubric, competencyWays),
);

/** Every list of outcome ids. */
export const outcomeReferences = (rubric: Draft<Rubric>): readonly ReferenceList[] =>
  listsAt(rubric, [['qualities', 'when', 'outcomes']]);

type Parts = { readonly [step: string]: Parts | undefined } | undefined;

function listsAt(rubric: Draft<Rubric>, ways: readonly (readonly string[])[]): ReferenceList[] {
  const lists: ReferenceList[] = [];
  for (const [field = '', ...way] of ways) {
    const items = (rubric as Parts)?.[field] as readonly Parts[] | undefined;
    items?.forEach((item, index) => {
      let part = item;
      for (const step of way) part = part?.[step];
      if (!part) return;
      lists.push(
        Array.isArray(part)
          ? { field, index, way, mark: 'value', ids: part }
          : { field, index, way, mark: 'key', ids: Object.keys(part) },
      );
    });
  }
  return lists;
}
