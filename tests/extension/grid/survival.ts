// What has to stay of a text when a part of it is edited.
import type { RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path } from './by-hand.ts';
import type { Model } from './random-rubric.ts';

const mark = /# note \d+ here/g;

/**
 * The comments of the text before that are not in the text after, without those that may go. A comment may go only with
 * a part that the author took out, and only if it stands in it: between its key or dash and the end of its value,
 * behind that end on the same line, or on lines of its own right below, set deeper than the key or dash.
 */
export function lostComments(before: RubricDocument, after: string, gone: readonly Path[]): string[] {
  const spans = gone.map((path) => spanOf(before, path));
  return [...before.text.matchAll(mark)].flatMap(({ 0: comment, index }) => {
    const mayGo = spans.some(({ start, end }) => start <= index && index < end);
    return mayGo || after.includes(comment) ? [] : [comment];
  });
}

function spanOf({ text, locate }: RubricDocument, path: Path): { start: number; end: number } {
  const [place] = locate([path]);
  if (!place) throw new Error(`not in the text: ${path.join('/')}`);
  const dash = /-(?:\s|# note \d+ here)*$/.exec(text.slice(0, place.value.start));
  const isItem = typeof path[path.length - 1] === 'number';
  const start = place.key?.start ?? (isItem && dash ? dash.index : place.value.start);
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const rest = text.slice(place.value.end);
  const below = /^[^\r\n]*(?:\r?\n *#[^\r\n]*)*/.exec(rest)?.[0] ?? '';
  let end = place.value.end;
  for (const [index, line] of below.split('\n').entries()) {
    if (index > 0 && line.search(/\S/) <= column) break;
    end += line.length + 1;
  }
  return { start, end };
}

/** Where each object and list of a model stands. */
export function pathsOf(model: Model, path: Path = [], found = new Map<object, Path>()): Map<object, Path> {
  if (typeof model !== 'object' || model === null) return found;
  found.set(model, path);
  for (const [key, part] of Object.entries(model))
    pathsOf(part, [...path, Array.isArray(model) ? Number(key) : key], found);
  return found;
}

/**
 * Parts that nobody touched and that do not stand letter by letter as before, each with its two texts: objects and lists
 * in which nothing changed, and fields that have the value that they had. `old` is the model of `before`, and `model`
 * that of `after`, with the objects and lists of `old` that are still there.
 */
export function rewritten(
  before: RubricDocument,
  old: Model,
  after: RubricDocument,
  was: Map<object, Path>,
  model: Model,
) {
  const pairs: [Path, Path][] = [];
  const pair = (part: Model, path: Path) => {
    const from = typeof part === 'object' && part !== null ? was.get(part) : undefined;
    if (!from) return;
    const same = from.reduce<Model>((one, step) => one[step], old);
    if (JSON.stringify(same) === JSON.stringify(part) && isInPlace(part, from, was)) return pairs.push([from, path]);
    for (const [key, inner] of Object.entries(part)) {
      const step = Array.isArray(part) ? Number(key) : key;
      if (typeof inner === 'object' && inner !== null) pair(inner, [...path, step]);
      else if (!Array.isArray(part) && Object.hasOwn(same, key) && same[key] === inner)
        pairs.push([
          [...from, step],
          [...path, step],
        ]);
    }
  };
  pair(model, []);
  const texts = (document: RubricDocument, paths: Path[]) =>
    document.locate(paths).map(({ value }) => document.text.slice(value.start, value.end));
  const [first, second] = [
    texts(
      before,
      pairs.map(([from]) => from),
    ),
    texts(
      after,
      pairs.map(([, to]) => to),
    ),
  ];
  return pairs.flatMap(([from], index) =>
    first[index] === second[index] ? [] : [[from, first[index], second[index]]],
  );
}

/** Whether every part of a part is where it was in it: of two that are alike one may stand where the other stood. */
const isInPlace = (part: Model, from: Path, was: Map<object, Path>): boolean =>
  [...pathsOf(part, from)].every(([inner, path]) => was.get(inner)?.join('/') === path.join('/'));

/** Objects whose fields that stayed have another order than before, by where they stood. */
export function reordered(old: Model, after: Model, was: Map<object, Path>, model: Model, path: Path = []): Path[] {
  if (typeof model !== 'object' || model === null) return [];
  const from = was.get(model);
  const same = from?.reduce<Model>((one, step) => one[step], old);
  const now = path.reduce<Model>((one, step) => one[step], after);
  const kept = same && !Array.isArray(model) ? Object.keys(same).filter((key) => Object.hasOwn(model, key)) : [];
  const order = kept.length > 0 ? Object.keys(now).filter((key) => kept.includes(key)) : [];
  return [
    ...(kept.join() === order.join() ? [] : [from ?? []]),
    ...Object.entries(model).flatMap(([key, part]) =>
      reordered(old, after, was, part, [...path, Array.isArray(model) ? Number(key) : key]),
    ),
  ];
}
