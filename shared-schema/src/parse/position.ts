/** A place in a text, lines and characters from 0, characters in UTF-16 units as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From `start` up to but not including `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of a text in UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The way to a part of a document: keys of objects and indexes of lists, from the root. */
export type Path = readonly (string | number)[];

/** Offsets to lines and characters and back, for one text. Lines end with `\n`, `\r\n` or a lone `\r`, as in LSP. */
export interface LineIndex {
  readonly lineCount: number;
  /** An offset outside the text counts as its nearest end. */
  position(offset: number): Position;
  range(span: Span): Range;
  /** A line or character outside the text counts as the nearest place inside it. */
  offset(position: Position): number;
}

/** Reads the text once. A position never stands between `\r` and `\n`. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const startOf = (line: number) => starts[line] ?? text.length;

  /** Where the line's characters end, its line break excluded. */
  function endOf(line: number): number {
    let end = line + 1 < starts.length ? startOf(line + 1) : text.length;
    if (line + 1 < starts.length) {
      end--;
      if (text.charCodeAt(end) === 10 && end > startOf(line) && text.charCodeAt(end - 1) === 13) end--;
    }
    return end;
  }

  function position(offset: number): Position {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle;
    }
    return { line: low, character: Math.max(0, Math.min(offset, endOf(low)) - startOf(low)) };
  }

  return {
    lineCount: starts.length,
    position,
    range: (span) => ({ start: position(span.start), end: position(span.end) }),
    offset({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(startOf(line) + Math.max(0, character), endOf(line));
    },
  };
}

/**
 * Makes a function that gives ranges of one text, by the rules of `lineIndex`. What is asked for in the order of the text
 * is found by going on from line to line, no further than asked: an index of all lines takes twice as long, and space
 * for each of them.
 */
export function rangesOf(text: string): (span: Span) => Range {
  // Where the last answer was: its line, where that begins, and the next line breaks of either kind.
  let line = 0;
  let start = 0;
  let feed = -1;
  let carriage = -1;
  return (span) => ({ start: position(span.start), end: position(span.end) });

  function position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, text.length));
    if (at < start) {
      line = 0;
      start = 0;
      feed = -1;
      carriage = -1;
    }
    // Copies, which the engine keeps in registers.
    let [number, from, byFeed, byCarriage] = [line, start, feed, carriage];
    for (;;) {
      if (byFeed < from) byFeed = find('\n', from);
      if (byCarriage < from) byCarriage = find('\r', from);
      const end = Math.min(byFeed, byCarriage);
      const next = end + (byCarriage + 1 === byFeed ? 2 : 1);
      if (next > at) {
        [line, start, feed, carriage] = [number, from, byFeed, byCarriage];
        return { line, character: Math.min(at, end) - start };
      }
      number++;
      from = next;
    }
  }

  /** Where there is none, an offset that no place of the text has. */
  function find(lineBreak: string, from: number): number {
    const at = text.indexOf(lineBreak, from);
    return at < 0 ? text.length + 1 : at;
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.indexOf('\r') < 0) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
