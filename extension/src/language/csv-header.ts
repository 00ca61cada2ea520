import type { Span } from '@rubric-kit/shared-schema/parse/position.ts';

/**
 * The cells of a .csv file's header, without quotes and white space around them: its first line with two cells or more.
 * Cells are parted by what the line has most of: commas, semicolons or tabs.
 */
export function headerCells(text: string): Span[] {
  const line = /[^\r\n]+/g;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const [separator = ','] = [',', ';', '\t'].sort((a, b) => count(match[0], b) - count(match[0], a));
    const cells = cellsOf(match[0], match.index, separator);
    if (cells.length > 1) return cells;
  }
  return [];
}

const count = (line: string, letter: string): number => line.split(letter).length;

function cellsOf(line: string, offset: number, separator: string): Span[] {
  const cells: Span[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    if (at < line.length && (isQuoted || line[at] !== separator)) continue;
    const raw = line.slice(start, at);
    const from = start + (/^[\s"\ufeff]*/.exec(raw)?.[0].length ?? 0);
    const inner = line.slice(from, at).replace(/[\s"]+$/, '');
    cells.push({ start: offset + from, end: offset + from + inner.length });
    start = at + 1;
  }
  return cells;
}
