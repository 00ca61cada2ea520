import type { RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import { isObject, isSame } from './lists.ts';

/** The document with the objects of the version before in the place of those that are alike: rules know them already. */
export function adopting(document: RubricDocument, before: unknown): RubricDocument {
  const { value } = document;
  if (!isObject(before) || !isObject(value) || Array.isArray(value)) return document;
  return {
    ...document,
    value: Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, Object.hasOwn(before, key) ? adopted(part, before[key]) : part]),
    ),
  };
}

/** A list takes over what is alike from its beginning and from its end. */
function adopted(part: unknown, before: unknown): unknown {
  if (!Array.isArray(part) || !Array.isArray(before)) return isSame(part, before) ? before : part;
  const shortest = Math.min(part.length, before.length);
  let head = 0;
  while (head < shortest && isSame(part[head], before[head])) head++;
  let tail = 0;
  while (tail < shortest - head && isSame(part[part.length - 1 - tail], before[before.length - 1 - tail])) tail++;
  return [
    ...before.slice(0, head),
    ...part.slice(head, part.length - tail),
    ...before.slice(before.length - tail, before.length),
  ];
}
