import { indentOf, type Line, lineAbove, lineBelow } from './line.ts';

/** A line above which others are measured by, and the indentation that it sets. */
export interface Level {
  readonly line: Line;
  readonly indent: number;
}

/** Where the line's key or item stands; absent for a line that goes on with a text. */
export function levelOf(line: Line, asItem: boolean): number | undefined {
  if (asItem) return line.content > line.first ? indentOf(line) : undefined;
  return line.key === undefined ? undefined : line.content - line.start;
}

const most = 60;

/** The levels that are open above the line, the innermost first; `lines` with the first line of each. */
export function levelsAbove(text: string, line: Line, asItem: boolean): Level[] {
  const levels: Level[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let above = lineAbove(text, line), seen = 0; above && least > 0 && seen < most; seen++) {
    const indent = levelOf(above, asItem);
    if (indentOf(above) < least || (indentOf(above) === least && indent === levels.at(-1)?.indent)) {
      least = Math.min(least, indentOf(above));
      if (indent !== undefined && levels.at(-1)?.indent === indent) levels.pop();
      if (indent !== undefined) levels.push({ line: above, indent });
    }
    above = lineAbove(text, above);
  }
  return levels;
}

/** The indentations that go on below the line, each smaller than the one before. */
export function levelsBelow(text: string, line: Line, asItem: boolean): number[] {
  const levels: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let below = lineBelow(text, line), seen = 0; below && least > 0 && seen < most; seen++) {
    const indent = levelOf(below, asItem);
    if (indentOf(below) < least && indent !== undefined) levels.push(indent);
    least = Math.min(least, indentOf(below));
    below = lineBelow(text, below);
  }
  return levels;
}

/** Every indentation that the line could have by its neighbours, the nearest to its own first. */
export function likelyIndents(text: string, line: Line): number[] {
  const asItem = line.content > line.first;
  const above = lineAbove(text, line);
  const inside = above?.key !== undefined && above.value === above.valueEnd ? [above.content - above.start + 2] : [];
  const all = [
    ...textIndents(text, line),
    ...levelsAbove(text, line, asItem).map(({ indent }) => indent),
    ...levelsBelow(text, line, asItem),
    ...inside,
  ];
  const here = text.slice(line.start, line.first).replaceAll('\t', '  ').length;
  return [...new Set(all)].sort((one, other) => Math.abs(one - here) - Math.abs(other - here));
}

/** Where the line would go on with the text around it: one that opens above, or goes on below as above. */
export function textIndents(text: string, line: Line): number[] {
  const [above, below] = [lineAbove(text, line), lineBelow(text, line)];
  if (!above || !isText(line)) return [];
  const level = above.content - above.start;
  if (/^[>|]/.test(text.slice(above.value, above.valueEnd)))
    return [below && isText(below) && indentOf(below) > level ? indentOf(below) : level + 2];
  return below && isText(above) && isText(below) && indentOf(above) === indentOf(below) ? [indentOf(above)] : [];
}

const isText = (line: Line): boolean => line.key === undefined && line.content === line.first;
