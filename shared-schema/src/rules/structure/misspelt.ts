import type { Path } from '../../parse/position.ts';
import { nearest } from '../nearest.ts';
import { childOf } from '../pointer.ts';

/** What authors write for a field that is called otherwise here: the field, then its synonyms. */
const synonyms = new Map(
  `summary description desc about purpose overview
name title label heading
title name label heading
label name title
weight weighting weightage percent percentage share
target expected expectation goal required
floor minimum min threshold
aliases synonyms headers headings alsoKnownAs
anchors levels behaviours behaviors descriptors indicators ratings
levels ratings scores points
text description behaviour behavior anchor
score level value points rating
interview questions interviewQuestions
ask question prompt
buildsOn dependsOn requires prerequisites restsOn
competencies skills criteria capabilities dimensions
profiles roles
cadence week schedule rhythm
outcomes results kpis metrics goals
pitfalls failures traps antipatterns
notObserved na notApplicable noEvidence
action todo do step
version rubricVersion
schemaVersion formatVersion schema
reviewAfterDays reviewAfter reviewDays
withinDays within days deadline`
    .split('\n')
    .map((line) => {
      const [field = '', ...others] = line.split(' ');
      return [field, others];
    }),
);

/** The misspelt keys of objects, each with the field that it stands for. */
export type Spelling = ReadonlyMap<unknown, ReadonlyMap<string, string>>;

/**
 * The fields that were meant by unknown names of one object, by that name. Only fields that the object lacks count,
 * and each is meant once.
 */
export function meantFields(
  object: object,
  unknown: readonly string[],
  known: readonly string[],
): ReadonlyMap<string, string> {
  const free = new Set(known.filter((name) => name !== '$schema' && !Object.hasOwn(object, name)));
  const meant = new Map<string, string>();
  for (const find of [nearest, bySynonym])
    for (const name of unknown) {
      const field = meant.has(name) ? undefined : find(name, free);
      if (field === undefined) continue;
      meant.set(name, field);
      free.delete(field);
    }
  return meant;
}

const bySynonym = (name: string, fields: Iterable<string>): string | undefined =>
  [...fields].find((field) => nearest(name, synonyms.get(field) ?? []) !== undefined);

/** The same way in the text, where a key on it may be misspelt; the path itself where none is. */
export function spelt(path: Path, value: unknown, spelling: Spelling): Path {
  let part = value;
  let there = path;
  path.forEach((step, index) => {
    let key = step;
    for (const [wrong, right] of spelling.get(part) ?? []) if (right === step) key = wrong;
    if (key !== step) there = [...there.slice(0, index), key, ...path.slice(index + 1)];
    part = childOf(part, key);
  });
  return there;
}
