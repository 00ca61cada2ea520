import stringWidth from 'string-width';
import type { Range } from '../parse/position.ts';
import { shown } from './shown.ts';

/** Columns of the text that are shown at most; of a longer line the part around the mark. */
const mostColumns = 100;

/** The lines of a text. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

/**
 * The line of a place with the one before it, and under it a caret for each character that is marked:
 *
 *     45 |     target: 4
 *     46 |     weigth: 30
 *        |     ^^^^^^
 */
export function codeFrame(lines: readonly string[], { start, end }: Range): string {
  const line = lines[start.line] ?? '';
  const from = Math.min(start.character, line.length);
  const to = Math.max(from + 1, end.line === start.line ? end.character : line.length);
  const left = Math.max(0, Math.min(from - 20, line.length - mostColumns));
  const part = (of: string) => shown(of.slice(left, left + mostColumns)) + (of.length > left + mostColumns ? '…' : '');
  const before = lines[start.line - 1];
  const margin = String(start.line + 1).length;
  const row = (number: number | string, text: string) => `${String(number).padStart(margin)} | ${text}`.trimEnd();
  const marked = shown(line.slice(from, Math.min(to, left + mostColumns)));
  const carets = '^'.repeat(Math.max(1, stringWidth(marked)));
  const indent = ' '.repeat(stringWidth(shown(line.slice(left, from))));
  return [
    ...(before?.trim() ? [row(start.line, part(before))] : []),
    row(start.line + 1, part(line)),
    row('', indent + carets),
  ].join('\n');
}
