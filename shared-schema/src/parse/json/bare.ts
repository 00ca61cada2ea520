import type { Count } from './keys.ts';

/**
 * Whether every bracket of a valid JSON text stands outside its strings: then as many open and close as the value has
 * objects and lists. Counting is a fraction of the cost of looking at every string.
 */
export const hasBareBrackets = (text: string, { containers }: Count): boolean =>
  count(text, '{') + count(text, '[') === containers && count(text, '}') + count(text, ']') === containers;

function count(text: string, bracket: string): number {
  let found = 0;
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) found++;
  return found;
}

/** The offset after the object or list in which an offset between its parts stands, in a text with bare brackets. */
export function closesBare(text: string, from: number, closer: '}' | ']'): number {
  const opener = closer === '}' ? '{' : '[';
  let depth = 1;
  let open = text.indexOf(opener, from);
  for (let at = text.indexOf(closer, from); ; at = text.indexOf(closer, at + 1)) {
    for (; open >= 0 && open < at; open = text.indexOf(opener, open + 1)) depth++;
    if (--depth === 0) return at + 1;
  }
}
