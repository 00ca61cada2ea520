import { indentOf, type Line, lineAbove, lineBelow } from './line.ts';
import type { Mistake, Place } from './mistake.ts';

/** Lines to look at above the place where the reader gave up, and below the line in question. */
const most = 100;

export const lostDashMessage = 'A "-" is missing before this, the first item of its list. Add "- ".';

/**
 * The first item of a list that lost its dash: right below a key without a value, above items that have theirs or fields
 * that stand deeper. The reader takes it for fields, and gives up further down.
 */
export function lostDash({ text, line: from }: Place): Mistake[] {
  let here: Line | undefined = from;
  for (let seen = 0; here && seen < most; seen++) {
    const above = lineAbove(text, here);
    const line = here;
    const indents = above && isOpening(text, above) ? dashesAbove(text, above, line) : [];
    if (indents.length > 0) return indents.map((indent) => withDash(line, indent));
    here = above;
  }
  return [];
}

const isOpening = (text: string, { key, value, valueEnd }: Line): boolean =>
  key !== undefined && (value === valueEnd || text.charAt(value) === '#');

/** Where the dash of the line may belong, as the lines below tell: none where nothing tells that it lacks one. */
function dashesAbove(text: string, opening: Line, here: Line): number[] {
  const own = indentOf(here);
  const outer = opening.content - opening.start;
  const indents = new Set<number>();
  if (here.content > here.first || own < outer) return [];
  let below = lineBelow(text, here);
  // Fields that stand deeper than the first one, which has a value: it stands where its dash was.
  const isDeeper = below?.key !== undefined && indentOf(below) > own;
  if (isDeeper && here.key !== undefined && here.value < here.valueEnd) indents.add(own);
  for (let seen = 0; below && seen < most; seen++) {
    const indent = indentOf(below);
    const isItem = below.content > below.first;
    if (isItem && indent >= Math.max(outer, own - 2) && indent <= own) indents.add(indent);
    if (indent < own || (indent === own && own === outer)) break;
    below = lineBelow(text, below);
  }
  return [...indents];
}

const withDash = ({ start, first, valueEnd }: Line, indent: number): Mistake => ({
  rule: 'syntax-dash',
  message: lostDashMessage,
  span: { start: first, end: valueEnd },
  edits: [{ span: { start, end: first }, text: `${' '.repeat(indent)}- ` }],
});
