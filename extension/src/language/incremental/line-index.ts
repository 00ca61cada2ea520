import { type LineIndex, lineIndex, type Position } from '@rubric-kit/shared-schema/parse/position.ts';
import { changeBetween } from './change.ts';

/** The lines of a text that was read whole, from which those of the next versions are told. */
export interface KnownLines {
  readonly text: string;
  readonly index: LineIndex;
}

/** Longest change that is told apart from the text it was made in, in characters. */
const longestChange = 2000;

/** The lines of a version of a text: those outside the change are the lines of the text before. */
export function linesAfter(before: KnownLines | undefined, text: string): { lines: LineIndex; known: KnownLines } {
  if (before?.text === text) return { lines: before.index, known: before };
  const change = before && changeBetween(before.text, text);
  // A carriage return may or may not be a line break by what stands beside it.
  if (!before || !change || change.length > longestChange || before.text.includes('\r') || text.includes('\r')) {
    const index = lineIndex(text);
    return { lines: index, known: { text, index } };
  }
  return { lines: changedLines(before, text, change), known: before };
}

function changedLines(
  { text: old, index }: KnownLines,
  text: string,
  { start, end, length }: { start: number; end: number; length: number },
): LineIndex {
  const grown = length - (end - start);
  const first = index.position(start);
  const last = index.position(end);
  /** Where the lines begin that the change has in it or that begin in it. */
  const starts = [start - first.character];
  for (let at = text.indexOf('\n', start); at >= 0 && at < start + length; at = text.indexOf('\n', at + 1))
    starts.push(at + 1);
  const lastLine = first.line + starts.length - 1;
  const down = lastLine - last.line;
  const lineEnd = index.offset({ line: last.line, character: old.length }) + grown;

  function position(offset: number): Position {
    if (offset < start) return index.position(offset);
    if (offset > start + length) {
      const { line, character } = index.position(offset - grown);
      if (line > last.line) return { line: line + down, character };
    }
    const at = Math.min(offset, text.length);
    let nth = starts.length - 1;
    while (nth > 0 && (starts[nth] ?? 0) > at) nth--;
    return { line: first.line + nth, character: at - (starts[nth] ?? 0) };
  }

  return {
    lineCount: index.lineCount + down,
    position,
    range: (span) => ({ start: position(span.start), end: position(span.end) }),
    offset({ line, character }) {
      if (line < first.line) return index.offset({ line, character });
      if (line > lastLine) {
        const isAfter = line >= index.lineCount + down;
        return isAfter ? text.length : index.offset({ line: line - down, character }) + grown;
      }
      const from = starts[line - first.line] ?? 0;
      const to = line === lastLine ? lineEnd : (starts[line - first.line + 1] ?? 0) - 1;
      return Math.min(from + Math.max(0, character), to);
    },
  };
}
