import { styleOf } from '@rubric-kit/shared-schema/edit/print-value.ts';
import type { Span } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Analysis } from '../analysis.ts';
import { ownText } from '../incremental/patchwork.ts';
import type { CompletionItem } from '../types.ts';
import type { Where } from '../where/where.ts';
import { isBlock, type Notation, type Printed, printer, type Template } from './template.ts';

/** Where and how completions of one request are written. */
export interface Place {
  readonly analysis: Analysis;
  readonly where: Where;
  /** A printer whose holes are numbered from one. */
  print(): Printed;
  /** What further lines of the part are indented by, relative to its first line. */
  readonly indent: string;
}

/** So many characters at the beginning show how an author lays out a text. */
const shownBy = 10_000;

let known: { readonly head: string; readonly format: string; readonly style: ReturnType<typeof styleOf> } | undefined;

/** How a text is laid out, by its beginning: mostly that of the request before. */
function layoutOf({ text, format }: Analysis): ReturnType<typeof styleOf> {
  const head = text.slice(0, shownBy);
  if (known?.format !== format || known.head !== head)
    known = { head: ownText(head), format, style: styleOf(head, format) };
  return known.style;
}

/** A suggestion before it is fitted into the text. */
export interface Suggestion extends Pick<CompletionItem, 'label' | 'kind' | 'detail' | 'documentation'> {
  /** Suggestions with a lower rank come first; those of one rank keep their order. */
  readonly rank: number;
  readonly newText: string;
  /** What is replaced, where that is more than what is typed. */
  readonly span?: Span;
}

export function placeOf(analysis: Analysis, where: Where): Place {
  const { text } = analysis;
  const { unit, listUnit } = layoutOf(analysis);
  const opening = text.lastIndexOf('\n', where.typed.start - 1) + 1;
  const isOwnLine = text.slice(opening, where.typed.start).trim() === '';
  const style: Notation['style'] =
    where.style === 'json' && where.role !== 'value' && !isOwnLine ? 'line' : where.style;
  const indent = ' '.repeat(where.deeper);
  return { analysis, where, print: () => printer({ style, unit, listUnit }), indent };
}

/** The new text and the span of a value that goes behind a colon, below it where it is a block. */
export function behindColon(
  { analysis, where, print, indent }: Place,
  template: Template,
): Pick<Suggestion, 'newText' | 'span'> {
  const { text } = analysis;
  const { start, end } = where.typed;
  const goesBelow = where.style === 'block' && isBlock(template);
  let from = start;
  if (goesBelow) while (text[from - 1] === ' ') from--;
  const printed = print().behindColon(template, indent);
  const isSpaced = /\s/.test(text.charAt(start - 1));
  return { newText: !goesBelow && isSpaced ? printed.trimStart() : printed, span: { start: from, end } };
}

/** Suggestions as an editor takes them, in the order in which it shall show them. */
export function fitted({ analysis, where }: Place, suggestions: readonly Suggestion[]): CompletionItem[] {
  const { text, lines } = analysis;
  const typed = text.slice(where.typed.start, where.typed.end);
  const quote = /^["']/.exec(typed)?.[0] ?? '';
  const { commaAt } = where;
  const comma = commaAt === undefined ? [] : [{ range: lines.range({ start: commaAt, end: commaAt }), newText: ',' }];
  return suggestions
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ rank, newText, span = where.typed, ...item }, index) => ({
      ...item,
      sortText: `${rank}${String(index).padStart(4, '0')}`,
      filterText: text.slice(span.start, where.typed.start) + quote + item.label,
      textEdit: { range: lines.range(span), newText: newText + (where.needsComma ? ',' : '') },
      ...(comma.length > 0 && { additionalTextEdits: comma }),
    }));
}
