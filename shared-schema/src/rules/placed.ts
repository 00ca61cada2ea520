import type { Place, RubricDocument } from '../parse/document.ts';
import type { Path, Range, Span } from '../parse/position.ts';
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
  const paths: Path[] = judgements.flatMap(({ finding }) => [
    finding.path,
    ...(finding.related ?? []).map(({ path }) => path),
  ]);
  const places = document.locate(paths);
  let next = 0;
  const nextRange = (path: Path, mark: Finding['mark']): Range => {
    const place = places[next++];
    return place ? rangeOf(document, path, place, mark) : document.range({ start: 0, end: 0 });
  };
  return judgements.map(({ rule, severity, finding }) => {
    const { path, mark, message, fix, related } = finding;
    const range = nextRange(path, mark);
    const others = related?.map((other) => ({ range: nextRange(other.path, 'value'), message: other.message }));
    return {
      rule: rule.id,
      severity,
      message,
      pointer: pointerOf(path),
      range,
      ...(fix && { fix }),
      ...(others && others.length > 0 && { related: others }),
    };
  });
}

/**
 * What is marked of a part. An object or list over several lines is marked by its key, or where it has none on its
 * first line: a squiggle under half a file tells nobody where to look.
 */
function rangeOf(document: RubricDocument, path: Path, place: Place, mark: Finding['mark']): Range {
  if (mark === 'key' && place.key) return document.range(place.key);
  const range = document.range(place.value);
  if (range.start.line === range.end.line || !isContainer(partAt(document.value, path))) return range;
  return document.range(place.key ?? firstLine(document.text, place.value));
}

const isContainer = (value: unknown): boolean => typeof value === 'object' && value !== null;

function firstLine(text: string, { start, end }: Span): Span {
  const lineBreak = /[\r\n]/.exec(text.slice(start, end));
  return { start, end: lineBreak ? start + lineBreak.index : end };
}
