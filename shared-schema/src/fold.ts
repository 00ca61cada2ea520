/** A name as it is shown: trimmed, white space single (no-break and zero-width spaces are white space too). */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u200b\u2060]+/g, ' ')
    .trim();
}

/** What two spellings of one person, team or period have in common: letter case and white space do not count. */
export const foldName = (text: string): string => tidy(text).toLowerCase();

/**
 * What two spellings of one header have in common: letter case, white space and punctuation do not count, `&` is "and".
 * Empty for a header without a letter or a digit.
 */
export const foldHeader = (text: string): string =>
  isPlain.test(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, '') : words(text).join('');

/** Most headers: no accents, no other scripts, no ampersand. Telling that is far cheaper than folding all of Unicode. */
const isPlain = /^[ -%'-~]*$/;

/** The words of a header, folded: `Hunter-orientation (notes)` has `hunter`, `orientation` and `notes`. */
export function words(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase().replace(/&/g, ' and ');
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
