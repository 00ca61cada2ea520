/** A number as a person writes it: no trailing digits of binary arithmetic. */
export const say = (number: number): string => String(Math.round(number * 1e6) / 1e6);

/** `a`, `a and b`, `a, b and c`; of a long list the first `most` and how many more there are. */
export function listed(words: readonly string[], most = 6, and = 'and'): string {
  const shown = words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${and} ${shown[shown.length - 1]}`;
}

/** An author's own words in quotation marks, cut where they are long. */
export const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;

/** `1 level`, `2 levels`; a plural of its own where an s is not enough. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : plural}`;
