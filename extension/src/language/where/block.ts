import type { Path, Span } from '@rubric-kit/shared-schema/parse/position.ts';
import { climb, type Way } from './climb.ts';
import { flowWhere } from './flow.ts';
import { type Line, lineBelow, lineStart, readLine } from './line.ts';
import type { Where } from './where.ts';

/** Where an offset lies in a YAML text that goes by indentation. */
export function blockWhere(text: string, offset: number): Where | undefined {
  const line = readLine(text, lineStart(text, offset));
  const column = offset - line.start;
  if (inComment(text, line, offset)) return undefined;
  const { key, rest, dashes } = line;
  const dashesBefore = dashes.filter((dash) => dash < column);
  const isBare = dashesBefore.length < dashes.length || offset < line.start + line.indent;
  const at = isBare ? column : (key?.column ?? (rest.start < rest.end ? rest.start - line.start : column));
  const way = climb(text, line, at, isBare ? dashesBefore : dashes);
  if (!way) return undefined;
  if (way.flow) return between(text, offset, way.flow.start, way.flow.path);
  if (isBare && !line.isBlank) return undefined;
  if (key && offset > key.colon) return atValue(text, line, offset, [...way.path, key.name]);
  if (!key && /[[{]/.test(text.charAt(rest.start)) && offset > rest.start)
    return between(text, offset, rest.start, way.path);
  if (!key && /["'|>&*!]/.test(text.charAt(rest.start)) && rest.start < offset && dashes.length === 0) return undefined;
  return atPart(text, line, offset, way);
}

function inComment(text: string, { start, end, rest, key }: Line, offset: number): boolean {
  const from = Math.max(rest.end, key ? key.colon + 1 : start);
  const sign = text.indexOf('#', from);
  return sign >= 0 && sign < end && offset > sign;
}

const between = (text: string, offset: number, start: number, path: Path): Where | undefined =>
  offset > start ? flowWhere(text, { start, offset, path, format: 'yaml' }) : undefined;

/** Behind the colon of a field. */
function atValue(text: string, line: Line, offset: number, path: Path): Where | undefined {
  const { rest } = line;
  const first = text.charAt(rest.start);
  if (rest.start < rest.end && offset > rest.start && /[[{]/.test(first))
    return between(text, offset, rest.start, path);
  if (rest.start < rest.end && /[|>&*!]/.test(first)) return undefined;
  const typed = rest.start < rest.end ? typedIn(rest, offset) : { start: offset, end: offset };
  if (!typed) return undefined;
  return {
    role: 'value',
    path,
    typed,
    style: 'block',
    siblings: new Set(),
    deeper: (line.key?.column ?? 0) - line.indent,
    hasColon: false,
    needsComma: false,
  };
}

/** A key or an item that is being typed, or the empty place for one. */
function atPart(text: string, line: Line, offset: number, way: Way): Where | undefined {
  const { key, rest, dashes } = line;
  const token = key ? { start: key.start, end: keyEnd(text, key) } : rest;
  const isEmpty = token.start >= token.end;
  const typed = isEmpty ? { start: offset, end: offset } : typedIn(token, offset);
  if (!typed) return undefined;
  const column = typed.start - line.start;
  const isItem = dashes.length > 0;
  const below = keysBelow(text, line, column, isItem && !key);
  return {
    role: isItem && !key ? 'item' : 'key',
    path: isItem && !key ? way.path.slice(0, -1) : way.path,
    ...(isItem && !key && { index: Number(way.path.at(-1)) }),
    typed,
    style: 'block',
    siblings: new Set([...(isItem && key ? [] : way.above), ...below]),
    deeper: line.isBlank ? 0 : column - line.indent,
    hasColon: key !== undefined,
    needsComma: false,
  };
}

/** A token as far as an offset touches it. */
const typedIn = (token: Span, offset: number): Span | undefined =>
  offset >= token.start && offset <= token.end ? { start: token.start, end: token.end } : undefined;

const keyEnd = (text: string, key: { readonly start: number; readonly colon: number }): number =>
  key.start + text.slice(key.start, key.colon).trimEnd().length;

/** The keys of the same object, or the plain items of the same list, that stand below a line. */
function keysBelow(text: string, from: Line, column: number, asItems: boolean): string[] {
  const names: string[] = [];
  const dash = from.dashes.at(-1) ?? column;
  for (let line = lineBelow(text, from); line; line = lineBelow(text, line)) {
    if (line.isBlank) continue;
    if (asItems) {
      if (line.indent < dash) break;
      if (line.dashes[0] === dash && !line.key) names.push(text.slice(line.rest.start, line.rest.end));
      else if (line.indent === dash) break;
    } else {
      if (line.indent < column || line.dashes.some((at) => at < column)) break;
      if (line.key?.column === column) names.push(line.key.name);
    }
  }
  return names;
}
