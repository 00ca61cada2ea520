import type { Place, RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Steps } from '../steps.ts';
import { isBroken } from './broken.ts';
import { isPieced } from './pieced-document.ts';

/** As many are looked for in one step. */
const mostAtOnce = 100;

/** `document.locate` in steps, where it need not pass over the whole text each time. */
export function* locating(document: RubricDocument, paths: readonly Path[]): Steps<Place[]> {
  const source = isBroken(document) ? document.good : document;
  if (!isPieced(source)) return document.locate(paths);
  const places: Place[] = [];
  for (let from = 0; from < paths.length; from += mostAtOnce) {
    if (from > 0) yield;
    for (const place of document.locate(paths.slice(from, from + mostAtOnce))) places.push(place);
  }
  return places;
}
