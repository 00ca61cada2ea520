import { format } from 'jsonc-parser';
import type { Analysis } from '../analysis.ts';
import type { FormatOptions } from '../format.ts';
import type { TextEdit } from '../types.ts';

/** Indents JSON; what stands on one line stays there. */
export function formatJson({ text, lines }: Analysis, { tabSize, insertSpaces }: FormatOptions): TextEdit[] {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const edits = format(text, undefined, { tabSize, insertSpaces, eol, keepLines: true, insertFinalNewline: true });
  // With `keepLines` the library puts spaces inside the brackets of a list on one line, which nobody does.
  const isPadding = (offset: number) => text[offset - 1] === '[' || text[offset] === ']';
  return edits
    .filter(({ offset, length, content }) => text.slice(offset, offset + length) !== content)
    .filter(({ offset, length, content }) => length > 0 || content !== ' ' || !isPadding(offset))
    .map(({ offset, length, content }) => ({
      range: lines.range({ start: offset, end: offset + length }),
      newText: content,
    }));
}
