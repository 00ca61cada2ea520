import { a1 } from '../../read/address.ts';
import type { Package } from '../package.ts';
import { relationshipsOf } from '../relationships.ts';
import { setAttribute, splice } from '../splice.ts';
import { descendants, readXml } from '../xml.ts';

/** A cell. Numbers from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Notes of a sheet go to other cells, with their boxes and conversations.
 * @param part the sheet's part
 * @param moves by the address of the cell that has the note now: `B7`
 */
export function moveNotes(parts: Package, part: string, moves: ReadonlyMap<string, Place>): void {
  for (const { kind, part: linked } of relationshipsOf(parts, part)) {
    if (linked === undefined || !parts.has(linked)) continue;
    if (kind === 'comments' || kind === 'threadedComment') {
      const text = parts.text(linked);
      const edits = [...descendants(readXml(text, linked))].flatMap((element) => {
        const to = /omment$/.test(element.local) ? moves.get(element.attributes.ref ?? '') : undefined;
        return to ? setAttribute(text, element, 'ref', a1(to.row, to.column)) : [];
      });
      if (edits.length > 0) parts.write(linked, splice(text, edits));
    } else if (kind === 'vmlDrawing') {
      const text = parts.text(linked);
      const next = moveShapes(text, moves);
      if (next !== text) parts.write(linked, next);
    }
  }
}

/** The boxes of notes are VML, which need not be well-formed XML. */
function moveShapes(text: string, moves: ReadonlyMap<string, Place>): string {
  return text.replaceAll(/<v:shape\s(?:(?!<\/v:shape>)[\s\S])*<\/v:shape>/g, (shape) => {
    const row = Number(/<x:Row>\s*(\d+)/.exec(shape)?.[1] ?? -1);
    const column = Number(/<x:Column>\s*(\d+)/.exec(shape)?.[1] ?? -1);
    const to = row < 0 || column < 0 ? undefined : moves.get(a1(row, column));
    if (!to || !/ObjectType=["']Note["']/.test(shape)) return shape;
    const by = [to.column - column, 0, to.row - row, 0];
    return shape
      .replace(/(<x:Row>\s*)\d+/, (_all, tag: string) => `${tag}${to.row}`)
      .replace(/(<x:Column>\s*)\d+/, (_all, tag: string) => `${tag}${to.column}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_all, tag: string, anchor: string) => {
        const numbers = anchor.split(',').map((number, i) => Math.max(0, Number(number) + (by[i % 4] ?? 0)));
        return tag + numbers.join(', ');
      });
  });
}
