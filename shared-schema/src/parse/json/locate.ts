import type { Place } from '../document.ts';
import type { Path, Span } from '../position.ts';
import { below, placesOf, type Wanted, wanted } from '../wanted.ts';
import { closesBare } from './bare.ts';
import { closeList, closeObject, comma, openList, openObject, quote } from './codes.ts';
import { closesNested, endOfString } from './skip.ts';

/**
 * The places of parts of a valid JSON text without a key that stands twice, in one pass that goes into an object or list
 * only where a path leads into it, and no further than the last. Errors are few and texts are long: this is an order of
 * magnitude cheaper than a syntax tree. `isBare` says that no string holds a bracket, which is several times cheaper still.
 */
export function locateJson(text: string, paths: readonly Path[], isBare = false): Place[] {
  const root = wanted(paths);
  let backslash = -1;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  skipSpace();
  read(root, undefined, false);
  return placesOf(root, paths);

  function skipSpace(): void {
    let to = at; // the engine keeps this one in a register
    while (text.charCodeAt(to) <= 32) to++;
    at = to;
  }

  /** Without `goesOn` nobody looks at what stands after the value, and where it ends may stay open. */
  function read(node: Wanted, key: Span | undefined, goesOn: boolean): void {
    const start = at;
    const code = text.charCodeAt(at);
    if (!node.below || (code !== openObject && code !== openList)) skipValue();
    else readParts(node, code === openObject, node.below.length, goesOn || node.isAsked);
    const value = { start, end: at };
    node.place = key ? { key, value } : { value };
  }

  /** Goes from part to part of an object or list until all are found that are wanted of it. */
  function readParts(node: Wanted, isObject: boolean, parts: number, goesOn: boolean): void {
    let left = parts;
    at++;
    for (let index = 0; ; index++) {
      skipSpace();
      const code = text.charCodeAt(at);
      if (code === closeObject || code === closeList) break;
      const key = isObject ? readKey() : undefined;
      const next = key ? belowKey(node, key) : below(node, String(index));
      if (next) {
        read(next, key, --left > 0 || goesOn);
        if (left === 0) {
          if (goesOn) close(isObject);
          return;
        }
      } else skipValue();
      skipSpace();
      if (text.charCodeAt(at) === comma) at++;
    }
    at++;
  }

  /** Reads a key and the colon after it. */
  function readKey(): Span {
    const start = at;
    const end = endOfString(text, start);
    at = end;
    skipSpace();
    at++;
    skipSpace();
    return { start, end };
  }

  /** What is wanted under the key that stands here in quotes. */
  function belowKey(node: Wanted, { start, end }: Span): Wanted | undefined {
    if (backslash < start) {
      backslash = text.indexOf('\\', start);
      if (backslash < 0) backslash = text.length;
    }
    if (backslash < end) return below(node, JSON.parse(text.slice(start, end)));
    if (node.byKey) return below(node, text.slice(start + 1, end - 1));
    for (const part of node.below ?? [])
      if (part.key.length === end - start - 2 && text.startsWith(part.key, start + 1)) return part;
    return undefined;
  }

  /** Goes to the end of the object or list between whose parts this is. */
  function close(isObject: boolean): void {
    at = isBare ? closesBare(text, at, isObject ? '}' : ']') : closesNested(text, at);
  }

  function skipValue(): void {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === openObject || code === openList) {
      at++;
      close(code === openObject);
    } else while (!endsWord(text.charCodeAt(at))) at++;
  }
}

/** After a number, `true`, `false` or `null`; the end of the text reads as NaN. */
const endsWord = (code: number): boolean =>
  !(code > 32 && code !== comma && code !== closeObject && code !== closeList);
