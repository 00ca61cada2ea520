import { maxTextLength } from '@rubric-kit/shared-schema/parse/limits.ts';
import type { Steps } from '../steps.ts';
import { isSame } from './lists.ts';
import { type Patchwork, type Piece, type Section, sectionStarts, sectionValue, startsIn } from './patchwork.ts';
import { readSections, type Same } from './read-sections.ts';
import { yamlSections } from './yaml-sections.ts';

/**
 * Reads the whole of a YAML text piece by piece, as its lines cut it, so that no step of it takes long. Pieces that are
 * the same text as in the version before are taken from it. `undefined` where the pieces do not tell what the whole is.
 */
export function* readByLines(text: string, before: Patchwork | undefined): Steps<Patchwork | undefined> {
  if (text.length > maxTextLength || text.includes('\r')) return undefined;
  const raw = yamlSections(text);
  if (!raw?.[0] || new Set(raw.map(({ key }) => key)).size < raw.length) return undefined;
  yield;
  const read = yield* readSections(text, raw, 0, before ? sameText(before, text) : () => undefined);
  if (!read) return undefined;
  const sections = before ? adopting(read, before) : read;
  const value = Object.fromEntries(sections.map((section) => [section.key, sectionValue(section)]));
  return { text, format: 'yaml', lead: raw[0].start, sections, value };
}

/** The piece of the version before with this text, counted from the beginning of its list or from its end. */
function sameText(before: Patchwork, text: string): Same {
  const starts = sectionStarts(before);
  const numbers = new Map(before.sections.map(({ key }, index) => [key, index]));
  return (start, end, { key, column, items }, index) => {
    const number = numbers.get(key) ?? -1;
    const section = before.sections[number];
    if (!section || section.list !== (column >= 0 ? column : undefined)) return undefined;
    const there = (at: number): Piece | undefined => {
      const piece = section.pieces[at];
      if (piece?.length !== end - start) return undefined;
      const from = (starts[number] ?? 0) + (startsIn(section)[at] ?? 0);
      return before.text.slice(from, from + piece.length) === text.slice(start, end) ? piece : undefined;
    };
    return there(index) ?? there(index - items.length + section.pieces.length);
  };
}

/** The values of the version before in the place of those that are alike: rules know them already. */
function adopting(sections: readonly Section[], before: Patchwork): Section[] {
  const olds = new Map(before.sections.map((section) => [section.key, section]));
  return sections.map((section): Section => {
    const old = olds.get(section.key);
    if (!old || (old.list === undefined) !== (section.list === undefined)) return section;
    const shift = section.pieces.length - old.pieces.length;
    const pieces = section.pieces.map((piece, index): Piece => {
      const alike = [old.pieces[index], old.pieces[index - shift]].find((one) => one && isSame(one.value, piece.value));
      return !alike || alike.value === piece.value ? piece : { ...piece, value: alike.value };
    });
    return { ...section, pieces };
  });
}
