import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Steps } from '../steps.ts';
import { pieceSpans, yamlSection } from './cut.ts';
import { odd } from './odd.ts';
import { newPiece, ownText, type Piece, type Section } from './patchwork.ts';
import type { RawSection } from './yaml-sections.ts';

/** A piece that is known to stand between two places of the text, as a field or as an item of a list there. */
export type Same = (start: number, end: number, section: RawSection, index: number) => Piece | undefined;

/**
 * Makes sections of lines of a text, `from` being where the lines begin in it: what is not the same as before is read,
 * each piece alone. `undefined` where one cannot be read alone.
 */
export function* readSections(
  text: string,
  raw: readonly RawSection[],
  from: number,
  same: Same,
): Steps<Section[] | undefined> {
  const sections: Section[] = [];
  for (const one of raw) {
    const isList = one.column >= 0;
    const column = isList ? one.column : undefined;
    const head = isList ? ownText(text.slice(from + one.start, from + (one.items[0] ?? one.end))) : '';
    if (head !== '' && !readAlone(head, one.key, undefined)) return undefined;
    const pieces: Piece[] = [];
    for (const [index, { start, end }] of pieceSpans(one, isList).entries()) {
      const known = same(from + start, from + end, one, index);
      const piece = known ?? readAlone(ownText(text.slice(from + start, from + end)), one.key, column);
      if (!piece) return undefined;
      pieces.push(piece);
      if (!known) yield;
    }
    sections.push(yamlSection(one, isList, pieces));
  }
  return sections;
}

function readAlone(text: string, key: string, column: number | undefined): Piece | undefined {
  const document = parse(text, 'yaml');
  if (document.faults.length > 0 || odd.test(text)) return undefined;
  const { value } = document;
  if (typeof value !== 'object' || value === null) return undefined;
  const isList = Array.isArray(value);
  if (isList !== (column !== undefined)) return undefined;
  const keys = Object.keys(value);
  if (keys.length !== 1 || keys[0] !== (isList ? '0' : key)) return undefined;
  return newPiece(text.length, 0, (value as { readonly [key: string]: unknown })[isList ? 0 : key], document);
}
