import { dump } from 'js-yaml';
import type { Format } from '../parse/document.ts';

/** Texts of this length and more go on the next line. */
const lineWidth = 110;

/**
 * Writes plain data as text that reads as the same data: JSON indented by two, or YAML in block style with long texts
 * folded. For new files; an edit of a file that somebody wrote keeps their layout and is made of text edits.
 */
export function print(value: unknown, format: Format): string {
  if (format === 'json') return `${JSON.stringify(value, null, 2)}\n`;
  return dump(value, { lineWidth, noRefs: true });
}
