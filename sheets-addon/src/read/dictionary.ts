import { foldHeader } from '@rubric-kit/shared-schema/fold.ts';
import { remember } from '@rubric-kit/shared-schema/remember.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { isRole, type Role, roles, roleWords } from './vocabulary.ts';

/** Their header (any spelling) to a competency id, a role, or `ignore`. What a person said by hand. */
export type HeaderMap = ReadonlyMap<string, string>;

/** What a header can mean. `rank` 0 is a role's own word; `chosen`: a person said so by hand. */
export type Meaning =
  | { readonly kind: 'competency'; readonly id: string; readonly chosen?: true }
  | { readonly kind: 'evidence-of'; readonly id: string }
  | { readonly kind: 'role'; readonly role: Role; readonly rank: number; readonly chosen?: true }
  | { readonly kind: 'ignored' };

export interface Dictionary {
  /** All that a header can mean; two meanings make it ambiguous, none make it unread. */
  meanings(header: string): readonly Meaning[];
  /** The competency that a label in a cell names; `undefined` for none and for an alias of two. */
  competency(label: string): string | undefined;
}

/** No header is longer; evidence often is. */
const longestHeader = 120;

/** The words of a rubric and of the house, and what a person has added to them. */
export function dictionaryOf(rubric: Rubric, headerMap: HeaderMap = new Map()): Dictionary {
  const competencies = namesOf(rubric);
  const words = meaningsOf(competencies);
  const chosen = new Map<string, Meaning>();
  for (const [header, target] of headerMap) chosen.set(foldHeader(header), meaningOf(target, rubric));
  const meanings = remember((header): readonly Meaning[] => {
    const key = foldHeader(header);
    const own = chosen.get(key);
    return own ? [own] : (words.get(key) ?? []);
  });
  const competency = remember((label) => {
    const key = foldHeader(label);
    const own = chosen.get(key);
    if (own?.kind === 'competency') return own.id;
    const ids = competencies.get(key);
    return ids?.size === 1 ? [...ids][0] : undefined;
  });
  return { meanings: (header) => (header.length > longestHeader ? [] : meanings(header)), competency };
}

/** Competency ids by folded id, name and alias. An alias of two competencies has both. */
function namesOf(rubric: Rubric): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { id, name, aliases = [] } of rubric.competencies) {
    for (const spelling of [id, name, ...aliases]) {
      const key = foldHeader(spelling);
      if (key !== '') names.set(key, (names.get(key) ?? new Set()).add(id));
    }
  }
  return names;
}

function meaningsOf(competencies: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Meaning[]> {
  const words = new Map<string, Meaning[]>();
  const add = (key: string, meaning: Meaning) => {
    words.set(key, [...(words.get(key) ?? []), meaning]);
  };
  for (const [key, ids] of competencies) for (const id of ids) add(key, { kind: 'competency', id });
  for (const role of roles) {
    roleWords[role].forEach((word, rank) => {
      add(foldHeader(word), { kind: 'role', role, rank: rank === 0 ? 0 : 1 });
    });
  }
  for (const [key, ids] of competencies) {
    for (const id of ids) {
      for (const phrase of evidencePhrases(key)) {
        if (!competencies.has(phrase)) add(phrase, { kind: 'evidence-of', id });
      }
    }
  }
  return words;
}

/** `Hunter orientation notes`, `Notes: hunter orientation`, `Evidence for hunter orientation`, folded. */
function evidencePhrases(key: string): string[] {
  return roleWords.evidence.flatMap((phrase) => {
    const word = foldHeader(phrase);
    return [`${key}${word}`, `${word}${key}`, `${word}for${key}`, `${word}on${key}`];
  });
}

/** A competency's id comes before a role of the same name. */
function meaningOf(target: string, rubric: Rubric): Meaning {
  if (rubric.competencies.some(({ id }) => id === target)) return { kind: 'competency', id: target, chosen: true };
  return isRole(target) ? { kind: 'role', role: target, rank: 0, chosen: true } : { kind: 'ignored' };
}
