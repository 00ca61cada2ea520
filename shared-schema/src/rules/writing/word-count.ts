import type { Prose } from '../each-prose.ts';

/** The most words of each kind of text: what fits a cell's note, or is said in one breath of a conversation. */
export const mostWords: Readonly<Record<Prose['kind'], number>> = {
  anchor: 40,
  question: 50,
  action: 40,
  practice: 60,
};

/** A text of so many words has at least this many characters for each, spaces included: no need to count in a shorter one. */
export const leastCharacters = 3;

const space = 32;
const ends = new Set(Array.from('.!?:;', (end) => end.charCodeAt(0)));

/** How many words there are in a text, and in the longest of its sentences. A colon or semicolon ends a sentence too. */
export function wordCounts(text: string): { readonly all: number; readonly longest: number } {
  let all = 0;
  let longest = 0;
  let before = 0;
  let last = space;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > space && last <= space) longest = Math.max(longest, ++all - before);
    else if (code <= space && ends.has(last)) before = all;
    last = code;
  }
  return { all, longest };
}
