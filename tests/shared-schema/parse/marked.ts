import type { Format } from '../../../shared-schema/src/parse/document.ts';
import { parse } from '../../../shared-schema/src/parse/parse.ts';

/** A text with one stretch of it marked: `{ "a": «01» }`. */
export function marked(source: string): { text: string; span: { start: number; end: number } } {
  const start = source.indexOf('«');
  const end = source.indexOf('»') - 1;
  if (start < 0 || end < start) throw new Error(`nothing is marked in ${source}`);
  return { text: source.replace('«', '').replace('»', ''), span: { start, end } };
}

/** Every fault of a text in the marks' notation, one a line: `rule «what is marked» message`. */
export function faultsOf(text: string, format: Format): string[] {
  return parse(text, format).faults.map(
    ({ rule, message, span }) => `${rule} «${text.slice(span.start, span.end)}» ${message}`,
  );
}
