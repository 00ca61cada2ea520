import type { Steps } from '../steps.ts';
import { changeBetween, type TextChange } from './change.ts';
import { type Patchwork, pieceAt, sectionStarts, sectionValue } from './patchwork.ts';
import { readSections, type Same } from './read-sections.ts';
import { yamlSections } from './yaml-sections.ts';

/** Longest change for which this is worth while, in characters: beyond that the whole is read as fast. */
const longestChange = 20_000;

/** Whether a version differs from the one before in a longer stretch. */
export const isLarge = (before: Patchwork, text: string): boolean => isLong(changeBetween(before.text, text));

const isLong = ({ start, end, length }: TextChange): boolean => Math.max(length, end - start) > longestChange;

/**
 * The patchwork of the next version of YAML in which lines were added, taken away or moved in or out: the fields that
 * the change touches are cut again by their lines, and those of their pieces are read anew that are not as before.
 * `undefined` where that may not be enough.
 */
export function* recut(before: Patchwork, text: string): Steps<Patchwork | undefined> {
  if (before.format !== 'yaml') return undefined;
  const change = changeBetween(before.text, text);
  if (isLong(change)) return undefined;
  const starts = sectionStarts(before);
  const last = starts.findLastIndex((start, index) => start <= change.end && index < before.sections.length);
  const first = starts.findLastIndex((start, index) => start < change.start && index <= last);
  if (last < 0) return undefined;
  const from = first > 0 ? (starts[first] ?? 0) : 0;
  const to = (starts[last + 1] ?? before.text.length) + change.length - (change.end - change.start);
  const region = text.slice(from, to);
  const raw = region.includes('\r') ? undefined : yamlSections(region);
  // What stands before the first key belongs to the field above.
  if (!raw?.[0] || (from > 0 && raw[0].start > 0)) return undefined;
  const changed = yield* readSections(text, raw, from, sameAround(before, change));
  if (!changed) return undefined;
  const sections = [...before.sections.slice(0, Math.max(0, first)), ...changed, ...before.sections.slice(last + 1)];
  if (new Set(sections.map(({ key }) => key)).size < sections.length) return undefined;
  const untouched = new Set(before.sections);
  const value = Object.fromEntries(
    sections.map((section) => [
      section.key,
      untouched.has(section) ? before.value[section.key] : sectionValue(section),
    ]),
  );
  return { ...before, text, lead: from > 0 ? before.lead : raw[0].start, sections, value };
}

/** The piece of the version before that stands between two places, if the change left it as it is. */
const sameAround =
  (before: Patchwork, { start, end, length }: TextChange): Same =>
  (at, to, { key, column }) => {
    const isBehind = at >= start + length;
    if (!isBehind && to > start) return undefined;
    const old = isBehind ? at - length + (end - start) : at;
    const placed = pieceAt(before, old);
    if (placed?.start !== old || placed.piece.length !== to - at) return undefined;
    const { section, piece } = placed;
    return section.key === key && section.list === (column >= 0 ? column : undefined) ? piece : undefined;
  };
