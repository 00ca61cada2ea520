import type { RubricDocument } from '../parse/document.ts';
import { parse } from '../parse/parse.ts';
import { isSame } from './model.ts';
import { printBlock, styleIn } from './print-value.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

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
 * The edits of a document, or where its layout is odd and they would not lead to the value that is expected, edits
 * that write the whole document anew under its comments. `undefined` as edits: there is no edit in place.
 */
export function checked(
  document: RubricDocument,
  expected: () => unknown,
  edits: readonly TextEdit[] | undefined,
): readonly TextEdit[] {
  const { text, format } = document;
  if (edits && (format === 'json' || !isOdd(document))) return edits;
  const wanted = expected();
  if (edits) {
    const after = parse(applyEdits(text, edits), format);
    if (after.faults.length === 0 && isSame(after.value, wanted)) return edits;
  }
  const style = styleIn(document);
  const comments = format === 'yaml' ? (text.match(/(?<=^|\s)#[^\r\n]*/g) ?? []) : [];
  const whole = [...comments, printBlock(wanted, style, ''), ''].join(style.lineBreak);
  return [{ span: { start: 0, end: text.length }, text: whole }];
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
