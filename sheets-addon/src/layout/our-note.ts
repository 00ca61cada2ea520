import { textMark } from './plan.ts';

/** Room in a note for our text: Excel ends one at 32,767 characters. */
const longest = 30_000;
/** How many places a text of ours is looked for to start and to end at: a note may be made of nothing else. */
const mostPlaces = 10;

/**
 * A note's text with a last line that carries a check of all before it, so that it is known again in full, whichever
 * version of a rubric it is from, and apart from what a manager writes into the same note.
 */
export function signed(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  const open = `${cut}\nWhat you write below this line stays. `;
  return `${open}[${checkOf(open)}]`;
}

/**
 * What a note holds besides our text: `''` where it is ours alone, `null` where nothing in it is as we wrote it. A text of
 * ours into which somebody wrote, rather than above or below it, is theirs.
 */
export function ownWords(note: string): string | null {
  const ours = findOurs(note);
  if (!ours) return null;
  const before = note.slice(0, ours.start).trimEnd();
  const after = note.slice(ours.end).trimStart();
  return [before, after].filter((text) => text !== '').join('\n');
}

/** A note with our text as it should be, `''` for none of ours; all that is not ours stays. */
export function withOurs(note: string, text: string): string {
  if (note === '') return text;
  const own = ownWords(note);
  if (own === null) return note;
  if (own === '' || text === '') return own === '' ? text : own;
  const { start, end } = findOurs(note) ?? { start: 0, end: 0 };
  return note.slice(0, start) + text + note.slice(end);
}

/** Whether a note was ours once and was written into: it is its writer's now, and ours is not added again. */
export const isOursChanged = (note: string): boolean => note.startsWith(textMark) && ownWords(note) === null;

/** What to say of a cell whose note is so. */
export const changedNote =
  'somebody changed the text of the note that Rubric Kit made, so the note stays as it is. Delete it and apply again for the level texts.';

function findOurs(note: string): { readonly start: number; readonly end: number } | null {
  const starts = [...note.matchAll(/Rubric Kit:/g)].slice(0, mostPlaces);
  const ends = [...note.matchAll(/\[([0-9a-f]{8})\]/g)].slice(0, mostPlaces);
  for (const { index: start } of starts) {
    for (const { index: end, 0: token, 1: check } of ends) {
      if (start < end && checkOf(note.slice(start, end)) === check) return { start, end: end + token.length };
    }
  }
  return null;
}

/**
 * FNV-1a of 32 bits over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). Programs write line ends in their own
 * way, and none can write half of a pair of surrogates: neither counts.
 */
function checkOf(text: string): string {
  const same = text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();
  let hash = 0x811c9dc5;
  for (let i = 0; i < same.length; i++) hash = Math.imul(hash ^ same.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
