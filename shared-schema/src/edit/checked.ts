import type { RubricDocument } from '../parse/document.ts';
import { parse } from '../parse/parse.ts';
import type { Path } from '../parse/position.ts';
import { partAt } from '../rules/pointer.ts';
import { isSame } from './model.ts';
import { printBlock, styleIn } from './print-value.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';
import { written } from './written.ts';

/**
 * YAML that an edit in place may misread: anchors, aliases and tags, block scalars that keep line breaks or say their
 * own indent, keys that begin with a question mark, directives. Authors of rubrics hardly write any. Where a value
 * begins, not inside it: prose has *words* and scores >3 too.
 */
const odd = new RegExp(
  [
    /(?:^[ \t]*|[-:?,[{][ \t]*)[&*!][^\s,[\]{}]/,
    /(?:^[ \t]*|[-:?][ \t]+)[|>]-?[1-9+]/,
    /^[ \t]*(?:- +)*\?(?:[ \t]|$)/,
    /^%/,
    /\[[^\]\n]*: /,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
);

/**
 * The edits of a part of a document, or where its layout is odd and they would not lead to the value that is expected,
 * those that write the smallest part around it anew, and if that loses a comment or is not enough either, the whole
 * document under its comments. `undefined` as edits: there is no edit in place; `path` leads to the part.
 */
export function checked(
  document: RubricDocument,
  expected: () => unknown,
  edits: readonly TextEdit[] | undefined,
  path: Path = [],
): readonly TextEdit[] {
  const { text, format } = document;
  if (edits && (format === 'json' || !isOdd(document))) return edits;
  const wanted = expected();
  if (edits && leadsTo(document, edits, wanted)) return edits;
  for (let depth = path.length; depth > 0; depth--) {
    const part = path.slice(0, depth);
    const place = document.locate([part])[0];
    const around = place && written(document, part, place, partAt(wanted, part));
    const isBare = around?.every(({ span }) => !text.slice(span.start, span.end).includes('#'));
    if (around && isBare && leadsTo(document, around, wanted)) return around;
  }
  const style = styleIn(document);
  const comments = format === 'yaml' ? (text.match(/(?<=^|\s)#[^\r\n]*/g) ?? []) : [];
  const whole = [...comments, printBlock(wanted, style, ''), ''].join(style.lineBreak);
  return [{ span: { start: 0, end: text.length }, text: whole }];
}

function leadsTo({ text, format }: RubricDocument, edits: readonly TextEdit[], wanted: unknown): boolean {
  const after = parse(applyEdits(text, edits), format);
  return after.faults.length === 0 && isSame(after.value, wanted);
}

/** What was found out about a text: many edits of one text ask for it. */
const known = new WeakMap<RubricDocument, boolean>();

function isOdd(document: RubricDocument): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const now = odd.test(document.text);
  known.set(document, now);
  return now;
}
