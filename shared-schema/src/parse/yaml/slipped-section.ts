import { parts } from '../../generated/fields.ts';
import { indentOf, type Line, lineAbove } from './line.ts';
import type { Mistake, Place } from './mistake.ts';

/** The fields of a whole rubric: in block style their lines begin at the left margin. */
export const sections = parts.get('rubric')?.fields;

/** Whether a key is a field of the whole rubric, and no line at the margin begins with it. */
export const isLost = (text: string, key: string): boolean =>
  sections?.has(key) === true &&
  !text.startsWith(`${key}:`) &&
  !text.includes(`\n${key}:`) &&
  !text.includes(`\r${key}:`);

/** What to say of such a line. */
export const slippedMessage = (key: string): string =>
  `"${key}" belongs further left: it is a field of the whole rubric. Begin this line at the margin.`;

/**
 * Lines with a field of the whole rubric that are indented, as if they belonged to the section above: where the reader
 * gave up, or above that in the same section.
 */
export function slippedSections({ text, line }: Place): Mistake[] {
  const slipped: Mistake[] = [];
  for (let here: Line | undefined = line; here; here = lineAbove(text, here)) {
    const { key, start, first, content, valueEnd } = here;
    const isAtMargin = indentOf(here) === 0;
    if (isAtMargin && key !== undefined && here !== line) break;
    if (isAtMargin || key === undefined || content > first || !isLost(text, key)) continue;
    slipped.push({
      rule: 'syntax-indentation',
      message: slippedMessage(key),
      span: { start: first, end: valueEnd },
      edits: [{ span: { start, end: first }, text: '' }],
    });
  }
  return slipped;
}
