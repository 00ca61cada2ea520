import { endOfLine, startOfLine } from '../cursor.ts';

/** A line of a YAML text, taken apart as far as one line alone can be. Offsets are in the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The offset of its first character that is not a space or tab. */
  readonly first: number;
  /** The offset after `- ` marks. */
  readonly content: number;
  /** Absent where the line has no `key:`. */
  readonly key: string | undefined;
  /** What follows the key, or all content where there is none; `valueEnd` excludes white space at the end. */
  readonly value: number;
  readonly valueEnd: number;
}

const shape =
  /^([ \t]*)((?:-[ \t]+)*)(?:("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s#"'[\]{}&*!|>@`%,-]|-(?=\S))(?:[^:]|:(?=\S))*?)[ \t]*:(?=[ \t]|$)[ \t]*)?(.*)$/;

/** The line that holds the offset. */
export function lineAt(text: string, at: number): Line {
  const start = startOfLine(text, at);
  const end = endOfLine(text, start);
  const [, blank = '', dashes = '', key, rest = ''] = shape.exec(text.slice(start, end)) ?? [];
  const first = start + blank.length;
  const content = first + dashes.length;
  return {
    start,
    end,
    first,
    content,
    key,
    value: end - rest.length,
    valueEnd: end - rest.length + rest.trimEnd().length,
  };
}

export const isBlank = ({ first, end }: Line): boolean => first === end;

export const isComment = (text: string, line: Line): boolean => text.charAt(line.first) === '#';

/** The nearest line above that says something. */
export function lineAbove(text: string, line: Line): Line | undefined {
  for (let at = line.start; at > 0; ) {
    const above = lineAt(text, at - 1 - (text.charAt(at - 1) === '\n' && text.charAt(at - 2) === '\r' ? 1 : 0));
    if (!isBlank(above) && !isComment(text, above)) return above;
    at = above.start;
  }
  return undefined;
}

/** The nearest line below that says something. */
export function lineBelow(text: string, line: Line): Line | undefined {
  for (let at = line.end + 1; at < text.length; ) {
    const below = lineAt(text, at);
    if (!isBlank(below) && !isComment(text, below)) return below;
    at = below.end + 1;
  }
  return undefined;
}

export const indentOf = (line: Line): number => line.first - line.start;
