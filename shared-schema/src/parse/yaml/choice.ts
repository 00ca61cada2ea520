import { parseEvents, YAMLException } from 'js-yaml';
import { applyEdits, type TextEdit } from '../../edit/text-edit.ts';
import { maxReaderDepth } from '../limits.ts';
import { compose } from './compose.ts';
import { indentOf, isBlank, isComment, type Line, lineAt } from './line.ts';
import type { Mistake } from './mistake.ts';

/**
 * The candidate that explains most: with its edits made, the text around it can be read, or can be read furthest. A line
 * that is indented like none of its neighbours is told from a first line that all its neighbours differ from that way.
 */
export function choose(text: string, at: number, candidates: readonly Mistake[]): Mistake | undefined {
  if (candidates.length < 2) return candidates[0];
  const edits = candidates.flatMap((candidate) => candidate.edits);
  const window = windowAround(text, at, edits);
  let best: Mistake | undefined;
  let reach = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (!candidate.edits.every(({ span }) => span.start >= window.start && span.end <= window.end)) continue;
    const far = readable(text, window, candidate);
    if (far > reach) {
      best = candidate;
      reach = far;
    }
    if (far === Number.POSITIVE_INFINITY) break;
  }
  return best ?? candidates[0];
}

/** How far the window can be read with the candidate's edits: infinitely, when nothing is wrong with it. */
function readable(text: string, { head, start, end }: Window, { edits }: Mistake): number {
  const shifted = edits.map(({ span, text: to }) => ({
    span: { start: span.start - start, end: span.end - start },
    text: to,
  }));
  const source = head + applyEdits(text.slice(start, end), shifted);
  const grown = source.length - (end - start);
  try {
    const { faults } = compose(source, parseEvents(source, { maxDepth: maxReaderDepth }));
    const first = faults.find(({ rule }) => !rule.startsWith('syntax-alias'));
    return first ? first.span.start - grown : Number.POSITIVE_INFINITY;
  } catch (error) {
    return (error instanceof YAMLException ? (error.mark?.position ?? 0) : 0) - grown;
  }
}

/** In characters: some hundreds of lines. */
const shortSection = 10_000;

interface Window {
  /** A line that stands before it, where it does not read without. */
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Items of the outermost list of a section, or the section: a part that reads by itself, from before to after `at`. A line
 * that a candidate changes begins no section: it may be one that slipped out of it.
 */
function windowAround(text: string, at: number, edits: readonly TextEdit[]): Window {
  const changed = new Set(edits.map(({ span }) => span.start));
  const here = lineAt(text, at);
  const isTop = (line: Line) => indentOf(line) === 0 && line.key !== undefined;
  const top = findUp(text, here.start, (line) => isTop(line) && !changed.has(line.start));
  const bottom = findDown(text, here.end, (line) => indentOf(line) === 0 && line.key !== undefined);
  const first = findDown(text, lineAt(text, top).end, (line) => line.content > line.first || line.start >= bottom);
  const indent = indentOf(lineAt(text, first));
  const isItem = (line: Line) => line.content > line.first && indentOf(line) === indent;
  if (first >= bottom || first >= here.start) return { head: '', start: top, end: bottom };
  const item = findUp(text, here.start, (line) => isItem(line) || line.start <= first);
  const before = findUp(text, item, (line) => isItem(line) || line.start <= first);
  const after = findDown(text, here.end, (line) => isItem(line) || line.start >= bottom);
  const end = findDown(text, lineAt(text, after).end, (line) => isItem(line) || line.start >= bottom);
  const inside = { head: '', start: before, end: Math.min(end, bottom) };
  // A first item of the list without its dash is none yet.
  if (edits.some(({ span }) => span.start < before) && end - top <= 4 * shortSection)
    return { head: '', start: top, end: Math.min(end, bottom) };
  const goesLeft = edits.some((edit) => edit.text === '' && edit.span.end > edit.span.start);
  if (!goesLeft && !leavesItems(text, inside, indent, here)) return inside;
  // What stands further left than the items belongs to the section, which is read for every candidate.
  if (bottom - top <= shortSection) return { head: '', start: top, end: bottom };
  return { ...inside, head: text.slice(top, lineAt(text, top).end + 1), start: Math.max(before, first) };
}

/** Whether lines other than the one in question stand further left than the items. */
function leavesItems(text: string, { start, end }: Window, indent: number, here: Line): boolean {
  const left = (line: Line) => indentOf(line) < indent && line.start !== here.start;
  return findDown(text, start - 1, (line) => left(line) || line.start >= end) < end;
}

function findUp(text: string, from: number, fits: (line: Line) => boolean): number {
  for (let at = from; at > 0; ) {
    const line = lineAt(text, at - 1);
    if (!isBlank(line) && !isComment(text, line) && fits(line)) return line.start;
    at = line.start;
  }
  return 0;
}

function findDown(text: string, from: number, fits: (line: Line) => boolean): number {
  for (let at = from + 1; at < text.length; ) {
    const line = lineAt(text, at);
    if (!isBlank(line) && !isComment(text, line) && fits(line)) return line.start;
    at = line.end + 1;
  }
  return text.length;
}
