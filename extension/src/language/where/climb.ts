import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { type Line, lineAbove } from './line.ts';

/** The way from the root down to a place in a YAML block, and what stands beside it. */
export interface Way {
  readonly path: Path;
  /** Above the place: keys of the same object, or plain items of the same list. */
  readonly above: readonly string[];
  /** A bracket opens above the place: what counts is what stands between brackets, from here on. */
  readonly flow?: { readonly start: number; readonly path: Path };
}

interface Climber {
  readonly text: string;
  line: Line;
  /** From the place to the root. */
  readonly steps: (string | number)[];
  readonly above: string[];
  flow: { start: number; depth: number } | undefined;
}

/**
 * Climbs from a part in a column to the root, by indentation alone. `dashes` stand before the part on its line.
 * `undefined` inside a text that goes over several lines.
 */
export function climb(text: string, line: Line, column: number, dashes: readonly number[]): Way | undefined {
  const climber: Climber = { text, line, steps: [], above: [], flow: undefined };
  let at: number | undefined = dashes.length > 0 ? throughDashes(climber, dashes) : column;
  while (at !== undefined && at > 0) at = toParent(climber, at);
  if (at === undefined) return undefined;
  if (at === 0) collectKeys(climber);
  const path = climber.steps.toReversed();
  const { flow } = climber;
  return {
    path,
    above: climber.above,
    ...(flow && { flow: { start: flow.start, path: path.slice(0, path.length - flow.depth) } }),
  };
}

const isFirst = ({ steps }: Climber): boolean => steps.length === 0;

/** From an object in a column to the part that it is the value of; the column of that, 0 at the root. */
function toParent(climber: Climber, column: number): number | undefined {
  for (let line = lineAbove(climber.text, climber.line, column); line; line = lineAbove(climber.text, line, column)) {
    if (line.isBlank) continue;
    const { key, dashes, rest } = line;
    const outer = dashes.filter((dash) => dash < column);
    if (key?.column === column || (key && key.column > column && outer.length > 0)) {
      if (isFirst(climber)) climber.above.push(key.name);
      if (outer.length === 0) continue;
      climber.line = line;
      return throughDashes(climber, outer);
    }
    if (key && key.column < column) return toOwner(climber, line);
    if (!key && outer.length > 0 && outer.length === dashes.length) {
      if (!takesBlock(climber, rest)) return undefined;
      climber.line = line;
      return throughDashes(climber, outer);
    }
  }
  return 0;
}

/** To the key of this line, whose value stands below it. */
function toOwner(climber: Climber, line: Line): number | undefined {
  const { key, rest, dashes } = line;
  if (!key) return undefined;
  if (!takesBlock(climber, rest)) return undefined;
  climber.line = line;
  climber.steps.push(key.name);
  return dashes.length > 0 ? throughDashes(climber, dashes) : key.column;
}

/** Whether lines below may belong to what begins on a line: after a text they go on with it. */
function takesBlock(climber: Climber, { start, end }: Line['rest']): boolean {
  const { text, steps } = climber;
  if (start >= end || /^[&!][^\s]*$/.test(text.slice(start, end))) return true;
  if (!/[[{]/.test(text.charAt(start))) return false;
  climber.flow = { start, depth: steps.length };
  return true;
}

/** From an item through its dashes, and the dashes of the items before it, to the key of the list. */
function throughDashes(climber: Climber, dashes: readonly number[]): number | undefined {
  const { text } = climber;
  for (const _inner of dashes.slice(1)) climber.steps.push(0);
  const column = dashes[0] ?? 0;
  const isOwn = isFirst(climber);
  const slot = climber.steps.push(0) - 1;
  let index = 0;
  for (let line = lineAbove(text, climber.line, column); line; line = lineAbove(text, line, column)) {
    if (line.isBlank) continue;
    const at = line.dashes.indexOf(column);
    if (at >= 0) {
      index++;
      climber.steps[slot] = index;
      if (isOwn && !line.key) climber.above.push(text.slice(line.rest.start, line.rest.end));
      if (at === 0) continue;
      climber.line = line;
      return throughDashes(climber, line.dashes.slice(0, at));
    }
    if (line.key && line.key.column <= column) return toOwner(climber, line);
    if (!line.key && line.dashes.some((dash) => dash < column)) {
      climber.line = line;
      return throughDashes(
        climber,
        line.dashes.filter((dash) => dash < column),
      );
    }
  }
  return 0;
}

/** The keys of the root above a place in the first column. */
function collectKeys(climber: Climber): void {
  if (!isFirst(climber)) return;
  for (let line = lineAbove(climber.text, climber.line, 0); line; line = lineAbove(climber.text, line, 0)) {
    if (line.key && line.indent === 0 && line.dashes.length === 0) climber.above.push(line.key.name);
  }
}
