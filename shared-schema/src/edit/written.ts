import type { Place, RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import { partAt } from '../rules/pointer.ts';
import { printBlockScalar } from './block-scalar.ts';
import { containerAt } from './container.ts';
import { beginsLine, columnOf, indentTo, lineAbove, lineEnd } from './layout.ts';
import { printScalar, type Quotes } from './print-scalar.ts';
import { isFilled, printBlock, printFlow, type Style, styleIn } from './print-value.ts';
import type { TextEdit } from './text-edit.ts';

/** Longest list or object that is written on one line. */
const longestLine = 100;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Edits that put a value in the place of a part; `undefined` where its layout leaves no place for that. */
export function written(
  document: RubricDocument,
  path: Path,
  place: Place,
  value: unknown,
): readonly TextEdit[] | undefined {
  const { text, format } = document;
  const style = styleIn(document);
  const old = partAt(document.value, path);
  const oldText = text.slice(place.value.start, place.value.end);
  const flow = isFilled(value) ? flowText(value, old, oldText, style) : undefined;
  if (format === 'json')
    return [{ span: place.value, text: flow ?? printBlock(value, style, lineIndent(text, place.value.start)) }];
  const parent = path.length === 0 ? undefined : containerAt(document, path.slice(0, -1));
  if (path.length > 0 && !parent) return undefined;
  const inFlow = parent?.flow === true;
  // An alias stands for a block elsewhere.
  const wasBlock = isFilled(old) && !/^[[{*]/.test(oldText);
  const line = inFlow && isFilled(value) ? printFlow(value, style) : flow;
  if (line !== undefined) return inLine(document, place, line + headerComment(oldText), wasBlock);
  if (isFilled(value)) return inLines(text, place, value, style, wasBlock);
  return inLine(document, place, scalarText(value, old, oldText, inFlow, style), wasBlock);
}

/** A comment behind the `|` or `>` of a block scalar, which is a part of the scalar's own text. */
const headerComment = (oldText: string): string => /^[|>][^\s#]*([ \t]+#[^\r\n]*)/.exec(oldText)?.[1] ?? '';

/** One line for what was on one, or for a short list of plain values. */
function flowText(value: object, old: unknown, oldText: string, style: Style): string | undefined {
  const text = printFlow(value, style);
  if (text.length > longestLine) return undefined;
  if (isFilled(old)) return /^[[{][^\r\n]*$/.test(oldText) ? text : undefined;
  return Array.isArray(value) && !value.some(isObject) ? text : undefined;
}

function scalarText(value: unknown, old: unknown, oldText: string, inFlow: boolean, style: Style): string {
  if (isObject(value)) return printFlow(value, style) + headerComment(oldText);
  const quotes: Quotes = oldText.startsWith("'") ? 'single' : oldText.startsWith('"') ? 'double' : 'plain';
  const isBlock = typeof old === 'string' && typeof value === 'string' && /^[|>]/.test(oldText);
  const block = isBlock ? printBlockScalar(value, oldText, style.lineBreak) : undefined;
  return block ?? printScalar(value, 'yaml', quotes, inFlow) + headerComment(oldText);
}

/** Puts a text where the value was; in place of a YAML block, behind its key. */
function inLine({ text }: RubricDocument, { key, value }: Place, by: string, wasBlock: boolean): readonly TextEdit[] {
  const above = lineAbove(text, value.start);
  if (wasBlock && key && above !== undefined && beginsLine(text, value.start)) {
    const colon = text.indexOf(':', key.end) + 1;
    return [
      { span: { start: colon, end: colon }, text: ` ${by}` },
      { span: { start: lineEnd(text, above), end: value.end }, text: '' },
    ];
  }
  const isTight = value.start === value.end && !/\s/.test(text.charAt(value.start - 1));
  return [{ span: value, text: isTight ? ` ${by}` : by }];
}

/** Puts a YAML block where the value was; below its key, if that had a value on its own line. */
function inLines(
  text: string,
  { key, value: old }: Place,
  value: object,
  style: Style,
  wasBlock: boolean,
): readonly TextEdit[] {
  const { start, end } = old;
  const comment = headerComment(text.slice(start, end));
  if (!key) {
    const space = start === end && !/\s/.test(text.charAt(start - 1)) ? ' ' : '';
    if (comment !== '') {
      const indent = indentTo(text, start);
      return [{ span: old, text: comment.trim() + style.lineBreak + indent + printBlock(value, style, indent) }];
    }
    return [{ span: old, text: space + printBlock(value, style, indentTo(text, start) + space) }];
  }
  if (wasBlock || beginsLine(text, start)) {
    // A list may stand in the column of its key; an object has to stand deeper.
    const deeper = Array.isArray(value) || columnOf(text, start) > columnOf(text, key.start) ? '' : style.unit;
    return [{ span: old, text: deeper + printBlock(value, style, ' '.repeat(columnOf(text, start)) + deeper) }];
  }
  const colon = text.indexOf(':', key.end) + 1;
  const below = indentTo(text, key.start) + (Array.isArray(value) ? style.listUnit : style.unit);
  const lines = `${comment}${style.lineBreak}${below}${printBlock(value, style, below)}`;
  const line = lineEnd(text, end);
  if (text.slice(end, line).trim() === '') return [{ span: { start: colon, end: line }, text: lines }];
  return [
    { span: { start: colon, end }, text: '' },
    { span: { start: line, end: line }, text: lines },
  ];
}

const lineIndent = (text: string, at: number): string => {
  const start = at - columnOf(text, at);
  return /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? '';
};
