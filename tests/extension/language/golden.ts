// Golden files: a text with marks, and beside it what comes of it. `§` is the cursor, `«...»` a range, `⟦...⟧` something
// that an editor shows in the text.
import { readFileSync } from 'node:fs';
import { type Analysis, analyse } from '../../../extension/src/language/analysis.ts';
import type { CompletionItem, Position, Range, TextEdit } from '../../../extension/src/language/types.ts';
import { applyEdits } from '../../../shared-schema/src/edit/text-edit.ts';
import type { Format } from '../../../shared-schema/src/parse/document.ts';

export const formats: readonly Format[] = ['yaml', 'json'];

export const golden = (name: string): string => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');

export interface Marked {
  readonly analysis: Analysis;
  readonly text: string;
  readonly offset: number;
  readonly position: Position;
}

/** A text without its cursor mark, and where that stood. */
export function marked(source: string, format: Format): Marked {
  const offset = source.indexOf('§');
  const text = source.replace('§', '');
  const analysis = analyse(text, format);
  return { analysis, text, offset, position: analysis.lines.position(Math.max(0, offset)) };
}

/** The golden file `FOLDER/CASE.rubric.FORMAT`. */
export const caseOf = (folder: string, name: string, format: Format): Marked =>
  marked(golden(`${folder}/${name}.rubric.${format}`), format);

/** The golden file `FOLDER/CASE.golden.FORMAT`. */
export const expected = (folder: string, name: string, format: Format): string =>
  golden(`${folder}/${name}.golden.${format}`);

export const span = ({ lines }: Analysis, { start, end }: Range) => ({
  start: lines.offset(start),
  end: lines.offset(end),
});

/** The text after edits. */
export const edited = (analysis: Analysis, edits: readonly TextEdit[]): string =>
  applyEdits(
    analysis.text,
    edits.map(({ range, newText }) => ({ span: span(analysis, range), text: newText })),
  );

/** The text with marks around ranges. */
export const withRanges = (analysis: Analysis, ranges: readonly Range[]): string =>
  applyEdits(
    analysis.text,
    ranges.map((range) => {
      const { start, end } = span(analysis, range);
      return { span: { start, end }, text: `«${analysis.text.slice(start, end)}»` };
    }),
  );

/** The text after an editor took a completion and the author left its holes as they are. */
export function accepted(analysis: Analysis, { textEdit, additionalTextEdits = [] }: CompletionItem): string {
  const { line } = textEdit.range.start;
  const start = analysis.lines.offset({ line, character: 0 });
  const indent = /^[ \t]*/.exec(analysis.text.slice(start))?.[0] ?? '';
  const newText = textEdit.newText
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1')
    .replaceAll('\n', `\n${indent}`);
  return edited(analysis, [{ range: textEdit.range, newText }, ...additionalTextEdits]);
}
