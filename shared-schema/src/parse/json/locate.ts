import type { Place } from '../document.ts';
import type { Path, Span } from '../position.ts';
import { placesOf, type Wanted, wanted } from '../wanted.ts';
import { closesBare } from './bare.ts';
import { closesNested, endOfString } from './skip.ts';

const quote = 34;
const comma = 44;
const openList = 91;
const closeList = 93;
const openObject = 123;
const closeObject = 125;

type Wants = ReadonlyMap<string, Wanted>;

/**
 * The places of parts of a valid JSON text without a key that stands twice, in one pass that goes into an object or list
 * only where a path leads into it, and no further than the last. Errors are few and texts are long: this is an order of
 * magnitude cheaper than a syntax tree. `isBare` says that no string holds a bracket, which is several times cheaper still.
 */
export function locateJson(text: string, paths: readonly Path[], isBare = false): Place[] {
  const root = wanted(paths);
  const hasEscapes = text.includes('\\');
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  skipSpace();
  read(root, undefined, false);
  return placesOf(root, paths);

  function skipSpace(): void {
    while (text.charCodeAt(at) <= 32) at++;
  }

  /** Without `goesOn` nobody looks at what stands after the value, and where it ends may stay open. */
  function read(node: Wanted, key: Span | undefined, goesOn: boolean): void {
    const start = at;
    const code = text.charCodeAt(at);
    if (!node.below || (code !== openObject && code !== openList)) skipValue();
    else if (code === openObject) readObject(node.below, goesOn || node.isAsked);
    else readList(node.below, goesOn || node.isAsked);
    const value = { start, end: at };
    node.place = key ? { key, value } : { value };
  }

  function readObject(wants: Wants, goesOn: boolean): void {
    let left = wants.size;
    for (at++; ; ) {
      skipSpace();
      if (text.charCodeAt(at) === closeObject) break;
      const start = at;
      at = endOfString(text, at);
      const end = at;
      const below = belowKey(wants, start, end);
      skipSpace();
      at++;
      skipSpace();
      if (below) {
        read(below, { start, end }, --left > 0 || goesOn);
        if (left === 0) {
          finish(goesOn, '}');
          return;
        }
      } else skipValue();
      skipSpace();
      if (text.charCodeAt(at) === comma) at++;
    }
    at++;
  }

  function readList(wants: Wants, goesOn: boolean): void {
    let left = wants.size;
    at++;
    for (let index = 0; ; index++) {
      skipSpace();
      if (text.charCodeAt(at) === closeList) break;
      const node = wants.get(String(index));
      if (node) {
        read(node, undefined, --left > 0 || goesOn);
        if (left === 0) {
          finish(goesOn, ']');
          return;
        }
      } else skipValue();
      skipSpace();
      if (text.charCodeAt(at) === comma) at++;
    }
    at++;
  }

  /** All that was wanted of an object or list is found. */
  function finish(goesOn: boolean, closer: '}' | ']'): void {
    if (goesOn) at = isBare ? closesBare(text, at, closer) : closesNested(text, at);
  }

  /** What is wanted under the key that stands here in quotes. */
  function belowKey(wants: Wants, start: number, end: number): Wanted | undefined {
    if (!hasEscapes && wants.size < 4) {
      for (const [name, node] of wants)
        if (name.length === end - start - 2 && text.startsWith(name, start + 1)) return node;
      return undefined;
    }
    const name = text.slice(start + 1, end - 1);
    return wants.get(name.includes('\\') ? JSON.parse(text.slice(start, end)) : name);
  }

  function skipValue(): void {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === openObject || code === openList) {
      at++;
      finish(true, code === openObject ? '}' : ']');
    } else while (!endsWord(text.charCodeAt(at))) at++;
  }
}

/** After a number, `true`, `false` or `null`; the end of the text reads as NaN. */
const endsWord = (code: number): boolean =>
  !(code > 32 && code !== comma && code !== closeObject && code !== closeList);
