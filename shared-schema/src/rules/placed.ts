import type { Place, RubricDocument } from '../parse/document.ts';
import type { Range, Span } from '../parse/position.ts';
import { partAt, pointerOf } from './pointer.ts';
import type { Finding, Problem, RuleHead, Severity } from './rule.ts';

/** A finding with the severity that its rule has in this rubric. Its paths lead through the text, not the draft. */
export interface Judgement {
  readonly rule: RuleHead;
  readonly severity: Severity;
  readonly finding: Finding;
}

/** Findings as problems: all their places are found in one pass over the text. */
export function placed(document: RubricDocument, judgements: readonly Judgement[]): Problem[] {
  if (judgements.length === 0) return [];
  const parts: Part[] = [];
  for (const { finding } of judgements) {
    parts.push(finding);
    for (const { path } of finding.related ?? []) parts.push({ path });
  }
  const ranges = rangesOf(document, parts);
  let next = 0;
  const nextRange = () => ranges[next++] as Range;
  return judgements.map(({ rule, severity, finding }) => {
    const { path, message, fix, related } = finding;
    const problem: Writable<Problem> = {
      rule: rule.id,
      severity,
      message,
      pointer: pointerOf(path),
      range: nextRange(),
    };
    if (fix) problem.fix = fix;
    if (related?.length) problem.related = related.map((other) => ({ range: nextRange(), message: other.message }));
    return problem;
  });
}

type Part = Pick<Finding, 'path' | 'mark'>;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is marked of each part, asked for in the order of the text, in which a document knows its lines best. */
function rangesOf(document: RubricDocument, parts: readonly Part[]): Range[] {
  const places = document.locate(parts.map(({ path }) => path));
  const marks = places.map((place, index) => ({ index, span: spanOf(document, parts[index] as Part, place) }));
  const ranges: Range[] = [];
  for (const { index, span } of marks.sort((one, other) => one.span.start - other.span.start))
    ranges[index] = document.range(span);
  return ranges;
}

/**
 * What is marked of a part. An object or list over several lines is marked by its key, or where it has none on its
 * first line: a squiggle under half a file tells nobody where to look.
 */
function spanOf({ text, value }: RubricDocument, { path, mark }: Part, { key, value: span }: Place): Span {
  if (mark === 'key' && key) return key;
  if (!isContainer(partAt(value, path))) return span;
  const { start, end } = span;
  const lineBreak = /[\r\n]/.exec(text.slice(start, end));
  return lineBreak ? (key ?? { start, end: start + lineBreak.index }) : span;
}

const isContainer = (value: unknown): boolean => typeof value === 'object' && value !== null;
