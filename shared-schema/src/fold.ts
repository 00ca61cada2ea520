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
export function foldHeader(text: string): string {
  const lower = text.toLowerCase();
  let folded = '';
  let from = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) continue;
    if (code > 126 || code === 38) return words(text).join(''); // accents, other scripts, "&"
    folded += lower.slice(from, at);
    from = at + 1;
  }
  return folded + lower.slice(from);
}

/** The words of a header, folded: `Hunter-orientation (notes)` has `hunter`, `orientation` and `notes`. */
export function words(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase().replace(/&/g, ' and ');
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
