import type { Place } from '../document.ts';
import type { Path, Span } from '../position.ts';
import { forget, placesOf, type Wanted, wanted } from '../wanted.ts';
import { endOfNested, endOfString } from './skip.ts';

const quote = 34;
const comma = 44;
const openList = 91;
const closeList = 93;
const openObject = 123;
const closeObject = 125;

/**
 * The places of parts of a valid JSON text, in one pass that goes into an object or list only where a path leads into it.
 * Errors are few and texts are long: this is an order of magnitude cheaper than a syntax tree.
 */
export function locateJson(text: string, paths: readonly Path[]): Place[] {
  const root = wanted(paths);
  let at = 0;
  if (text.charCodeAt(0) === 0xfeff) at = 1;
  skipSpace();
  read(root, undefined);
  return placesOf(root, paths);

  function skipSpace(): void {
    while (text.charCodeAt(at) <= 32) at++;
  }

  function read(node: Wanted, key: Span | undefined): void {
    const start = at;
    if (node.place) forget(node);
    const code = text.charCodeAt(at);
    if (node.below.size === 0 || (code !== openObject && code !== openList)) skipValue();
    else if (code === openObject) readObject(node);
    else readList(node);
    const value = { start, end: at };
    node.place = key ? { key, value } : { value };
  }

  function readObject(node: Wanted): void {
    for (at++; ; ) {
      skipSpace();
      if (text.charCodeAt(at) === closeObject) break;
      const start = at;
      at = endOfString(text, at);
      const end = at;
      const name = text.slice(start + 1, end - 1);
      const below = node.below.get(name.includes('\\') ? JSON.parse(text.slice(start, end)) : name);
      skipSpace();
      at++;
      skipSpace();
      if (below) read(below, { start, end });
      else skipValue();
      skipSpace();
      if (text.charCodeAt(at) === comma) at++;
    }
    at++;
  }

  function readList(node: Wanted): void {
    at++;
    for (let index = 0; ; index++) {
      skipSpace();
      if (text.charCodeAt(at) === closeList) break;
      const below = node.below.get(String(index));
      if (below) read(below, undefined);
      else skipValue();
      skipSpace();
      if (text.charCodeAt(at) === comma) at++;
    }
    at++;
  }

  function skipValue(): void {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === openObject || code === openList) at = endOfNested(text, at);
    else while (!endsWord(text.charCodeAt(at))) at++;
  }
}

/** After a number, `true`, `false` or `null`; the end of the text reads as NaN. */
const endsWord = (code: number): boolean =>
  !(code > 32 && code !== comma && code !== closeObject && code !== closeList);
