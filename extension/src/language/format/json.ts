import { format } from 'jsonc-parser';
import type { Analysis } from '../analysis.ts';
import type { FormatOptions } from '../format.ts';
import type { TextEdit } from '../types.ts';

/** Indents JSON; what stands on one line stays there. */
export function formatJson({ text, lines }: Analysis, { tabSize, insertSpaces }: FormatOptions): TextEdit[] {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const edits = format(text, undefined, { tabSize, insertSpaces, eol, keepLines: true, insertFinalNewline: true });
  return edits
    .filter(({ offset, length, content }) => text.slice(offset, offset + length) !== content)
    .map(({ offset, length, content }) => ({
      range: lines.range({ start: offset, end: offset + length }),
      newText: content,
    }));
}
