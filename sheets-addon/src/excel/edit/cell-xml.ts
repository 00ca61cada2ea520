import { a1, a1Range } from '../../read/address.ts';
import type { CellRange } from '../../read/snapshot.ts';
import { encodeText } from '../cell-text.ts';
import { escapeAttribute, escapeText } from '../splice.ts';

/** What a cell is to hold. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** `null`: empty. An error such as `#N/A` is a text here; with a formula it is written as an error. */
  readonly value: string | number | boolean | null;
  /** With its `=`; '' without one. */
  readonly formula: string;
  /** The cells that the formula fills, its own first. Absent: an ordinary formula. */
  readonly array?: CellRange;
  /** Another style than the cell has. */
  readonly style?: number;
}

const errors = /^#(DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|NULL!)$/;

/**
 * `<c>` for a cell, without a prefix; '' for an empty one without a style. Text is never read as a formula from here.
 * @param attributes what the cell had; of these the style and whatever else is no part of its content stay
 */
export function cellXml(write: CellWrite, attributes: Readonly<Record<string, string>>): string {
  const { row, column, style } = write;
  const kept: Record<string, string> = { ...attributes, r: a1(row, column) };
  // Of the content: its type, and links to metadata of the value before.
  for (const name of ['t', 'cm', 'vm']) delete kept[name];
  if (style !== undefined) kept.s = String(style);
  const [type, content] = contentXml(write);
  if (content === '' && kept.s === undefined) return '';
  if (type !== '') kept.t = type;
  const names = Object.entries(kept).map(([name, text]) => ` ${name}="${escapeAttribute(text)}"`);
  return content === '' ? `<c${names.join('')}/>` : `<c${names.join('')}>${content}</c>`;
}

function contentXml({ value, formula, array }: CellWrite): readonly [type: string, content: string] {
  const tag = array ? `f t="array" ref="${a1Range(array)}"` : 'f';
  const f = formula === '' ? '' : `<${tag}>${escapeText(encodeText(formula.replace(/^=/, '')))}</f>`;
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return ['', f];
  if (typeof value === 'number') return ['', `${f}<v>${value}</v>`];
  if (typeof value === 'boolean') return ['b', `${f}<v>${value ? 1 : 0}</v>`];
  const text = escapeText(encodeText(value));
  if (f === '') return ['inlineStr', `<is><t xml:space="preserve">${text}</t></is>`];
  return [errors.test(value) ? 'e' : 'str', `${f}<v>${text}</v>`];
}
