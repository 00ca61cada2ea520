import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { dictionaryOf, type HeaderMap } from '../../read/dictionary.ts';
import { profilesOf } from '../../read/profiles.ts';
import { keyOf, textOf } from '../sheet-text.ts';
import { labelIn, textIn } from './names.ts';
import type { Source, SourceRow } from './source-row.ts';

/** Numbers from 1, in the rubric's order, by the key of each spelling that the rubric knows or that occurs. */
export type Spellings = ReadonlyMap<string, number>;

/** How cells may name the competencies of the ratings beside them. */
export function competencySpellings(
  rubric: Rubric,
  rows: readonly SourceRow[],
  spaces: readonly string[],
  labels?: HeaderMap,
): Spellings {
  const dictionary = dictionaryOf(rubric, labels);
  const numbers = new Map(rubric.competencies.map(({ id }, index) => [id, index + 1]));
  const known = rubric.competencies.flatMap(({ id, name, aliases = [] }) => [id, name, ...aliases]);
  const numberOf = (label: string): number | undefined => {
    const id = dictionary.competency(label);
    return id === undefined ? undefined : numbers.get(id);
  };
  return spellingsOf(
    known,
    rows.map(({ competency }) => competency),
    spaces,
    numberOf,
  );
}

/** How cells may name the profiles. The rubric's own role has no number. */
export function profileSpellings(rubric: Rubric, rows: readonly SourceRow[], spaces: readonly string[]): Spellings {
  const profiles = profilesOf(rubric);
  const numbers = new Map(rubric.profiles?.map(({ id }, index) => [id, index + 1]));
  const known = (rubric.profiles ?? []).flatMap(({ id, name, aliases = [] }) => [id, name, ...aliases]);
  const numberOf = (label: string): number | undefined => {
    const id = profiles.idOf(label);
    return id === undefined ? undefined : numbers.get(id);
  };
  return spellingsOf(
    known,
    rows.map(({ profile }) => profile),
    spaces,
    numberOf,
  );
}

function spellingsOf(
  known: readonly string[],
  sources: readonly (Source | null)[],
  spaces: readonly string[],
  numberOf: (label: string) => number | undefined,
): Spellings {
  const spellings = new Map<string, number>();
  const add = (text: string, label: string): void => {
    const number = label === '' ? undefined : numberOf(label);
    if (number !== undefined && text !== '') spellings.set(keyOf(text), number);
  };
  for (const label of known) add(textOf(label, spaces), label);
  for (const source of sources) add(textIn(source, spaces), labelIn(source));
  return spellings;
}
