import type { RubricDocument } from '../parse/document.ts';
import type { Container } from './container.ts';
import { columnOf, indentTo, lineAbove, lineEnd, lineStart, skipBlank } from './layout.ts';
import { printKey } from './print-scalar.ts';
import { isFilled, printBlock, printFlow, styleIn } from './print-value.ts';
import type { TextEdit } from './text-edit.ts';

/** Adds an item, or with a name a field, between the brackets of a container that has parts already. */
export function insertInFlow(
  document: RubricDocument,
  { parts, value: span }: Container,
  index: number,
  value: unknown,
  name?: string,
): readonly TextEdit[] {
  const { text, format } = document;
  const style = styleIn(document);
  const before = parts[index - 1];
  const after = parts[index];
  const neighbour = after ?? before;
  if (!neighbour) return [];
  const space = spaceBefore(
    text,
    neighbour.start,
    parts.length > 1 || /[\r\n]/.test(text.slice(span.start, neighbour.start)),
  );
  const indent = /[\r\n]/.test(space)
    ? ' '.repeat(columnOf(text, neighbour.start))
    : lineIndentAt(text, neighbour.start);
  const isLine = !isFilled(value) || format === 'yaml' || isOneLine(text, neighbour.value, value);
  const printed = isLine ? printFlow(value, style) : printBlock(value, style, indent);
  const part = name === undefined ? printed : `${printKey(name, format)}: ${printed}`;
  if (after) {
    // At the front the space of the bracket is there already; behind a comma, that of the neighbour.
    return [{ span: { start: after.start, end: after.start }, text: `${part},${space === '' ? ' ' : space}` }];
  }
  const comma = before ? skipBlank(document, before.end) : 0;
  const hasComma = before !== undefined && text[comma] === ',';
  const at = hasComma ? comma + 1 : (before?.end ?? span.start + 1);
  return [{ span: { start: at, end: at }, text: `${hasComma ? '' : ','}${space === '' ? ' ' : space}${part}` }];
}

/** Puts the first part below the comments between the brackets of a container; `undefined` where there are none. */
export function beginInFlow(
  document: RubricDocument,
  { flow, value: span }: Container,
  value: unknown,
  name?: string,
): readonly TextEdit[] | undefined {
  const { text, format } = document;
  const at = span.end - 1;
  if (!flow || format === 'json' || !text.slice(span.start + 1, at).includes('#')) return undefined;
  const style = styleIn(document);
  const printed = printFlow(value, style);
  const part = name === undefined ? printed : `${printKey(name, format)}: ${printed}`;
  return [{ span: { start: at, end: at }, text: part + style.lineBreak + indentTo(text, at) }];
}

/** Takes a part out from between brackets, with the comma that parted it from its neighbour. */
export function removeFromFlow(
  document: RubricDocument,
  { parts, value }: Container,
  index: number,
): readonly TextEdit[] {
  const { text } = document;
  const part = parts[index];
  const before = parts[index - 1];
  const after = parts[index + 1];
  if (!part) return [];
  if (after) {
    const between = text.slice(part.end, after.start);
    if (!between.includes('#')) return [{ span: { start: part.start, end: after.start }, text: '' }];
    const comma = skipBlank(document, part.end) + 1;
    return [{ span: { start: part.start, end: comma + (text[comma] === ' ' ? 1 : 0) }, text: '' }];
  }
  if (before) {
    const above = lineAbove(text, part.start);
    const between = text.slice(before.end, part.start);
    if (!between.includes('#') || above === undefined)
      return [{ span: { start: before.end, end: part.end }, text: '' }];
    const comma = skipBlank(document, before.end);
    return [
      { span: { start: comma, end: comma + 1 }, text: '' },
      { span: { start: lineEnd(text, above), end: part.end }, text: '' },
    ];
  }
  const inside = { start: value.start + 1, end: value.end - 1 };
  const rest = text.slice(inside.start, part.start) + text.slice(part.end, inside.end);
  if (rest.replace(',', '').trim() === '') return [{ span: inside, text: '' }];
  const comma = skipBlank(document, part.end);
  if (text[comma] !== ',') return [{ span: part, text: '' }];
  return [
    { span: { start: part.start, end: part.end }, text: '' },
    { span: { start: comma, end: comma + 1 }, text: '' },
  ];
}

/** The white space before a part: a line break and an indent, or a space. */
function spaceBefore(text: string, start: number, counts: boolean): string {
  if (!counts) return ' ';
  let from = start;
  while (from > 0 && /\s/.test(text.charAt(from - 1))) from--;
  const space = text.slice(from, start);
  const lineBreak = /\r\n|\r|\n/.exec(space);
  return lineBreak ? lineBreak[0] + text.slice(lineStart(text, start), start) : space.includes(' ') ? ' ' : space;
}

const lineIndentAt = (text: string, at: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';

/** Whether a neighbour is laid out on one line, or there is little to lay out. */
function isOneLine(text: string, neighbour: { readonly start: number; readonly end: number }, value: object): boolean {
  const old = text.slice(neighbour.start, neighbour.end);
  if (/^[[{]/.test(old)) return !/[\r\n]/.test(old);
  return Array.isArray(value) && !value.some((item) => typeof item === 'object' && item !== null);
}
