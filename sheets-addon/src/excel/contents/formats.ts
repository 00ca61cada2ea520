import { columnLetters } from '../../read/address.ts';
import { decodeText } from '../cell-text.ts';
import { parseRanges } from '../reference.ts';
import { childrenOf, type XmlElement } from '../xml.ts';
import { type Colours, colourOf } from './colour.ts';
import type { CellStyle, FormatContent } from './contents.ts';

/** Conditional formats in the order in which they have a say, and how many of them a grid cannot show. */
export function readFormats(
  root: XmlElement,
  styles: readonly CellStyle[],
  colours: Colours,
): { readonly formats: FormatContent[]; readonly unseen: number } {
  const found: { readonly priority: number; readonly format: FormatContent | null }[] = [];
  for (const block of childrenOf(root, 'conditionalFormatting')) {
    const ranges = parseRanges(block.attributes.sqref ?? '');
    const [first] = ranges;
    if (!first) continue;
    const corner = `${columnLetters(first.left)}${first.top + 1}`;
    for (const rule of childrenOf(block, 'cfRule')) {
      const style = styles[Number(rule.attributes.dxfId ?? -1)] ?? {};
      const scale = scaleOf(rule, colours);
      const formula = scale ? null : formulaOf(rule, corner);
      const shown = scale !== null || formula !== null;
      const priority = Number(rule.attributes.priority) || 0;
      found.push({ priority, format: shown ? { ranges, formula, scale, style } : null });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  const formats = found.flatMap(({ format }) => format ?? []);
  return { formats, unseen: found.length - formats.length };
}

const operators: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
};

/** A rule as a formula for its first cell. */
function formulaOf(rule: XmlElement, corner: string): string | null {
  const [first, second] = childrenOf(rule, 'formula').map(({ text }) => decodeText(text));
  const { type = '', operator = '' } = rule.attributes;
  if (
    type === 'expression' ||
    type === 'containsText' ||
    type === 'notContainsText' ||
    type === 'beginsWith' ||
    type === 'endsWith'
  ) {
    return first === undefined ? null : `=${first}`;
  }
  if (type === 'containsBlanks') return `=LEN(TRIM(${corner}))=0`;
  if (type === 'notContainsBlanks') return `=LEN(TRIM(${corner}))>0`;
  if (type === 'containsErrors') return `=ISERROR(${corner})`;
  if (type === 'notContainsErrors') return `=NOT(ISERROR(${corner}))`;
  if (type !== 'cellIs' || first === undefined) return null;
  if (operator === 'between') return `=AND(${corner}>=(${first}),${corner}<=(${second}))`;
  if (operator === 'notBetween') return `=OR(${corner}<(${first}),${corner}>(${second}))`;
  const sign = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  return sign === undefined ? null : `=${corner}${sign}(${first})`;
}

function scaleOf(rule: XmlElement, colours: Colours): FormatContent['scale'] {
  const [scale] = childrenOf(rule, 'colorScale');
  if (!scale) return null;
  const found = childrenOf(scale, 'color').map((element) => colourOf(element, colours) ?? '#ffffff');
  return childrenOf(scale, 'cfvo').map(({ attributes: { type = '', val = '' } }, i) => ({
    value: type === 'min' || type === 'max' ? type : type === 'num' ? val : `${type} ${val}`,
    color: found[i] ?? '#ffffff',
  }));
}
