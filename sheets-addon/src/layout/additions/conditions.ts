import { textLiteral } from '../formula-text.ts';

/** `cell` is one of the texts, letter case and spaces around it aside. */
export function isOneOf(cell: string, texts: readonly string[]): string {
  const each = texts.map((text) => `LOWER(TRIM(${cell}))=${textLiteral(text)}`);
  return each.length === 1 ? (each[0] ?? 'FALSE') : `OR(${each.join(',')})`;
}

/** How a name is spelt, for `isOneOf`: lower case, white space trimmed and single; each once. */
export const spellings = (texts: Iterable<string>): string[] => [
  ...new Set([...texts].map((text) => text.replace(/ +/g, ' ').trim().toLowerCase()).filter((text) => text !== '')),
];
