import { textOf } from '../comment-text.ts';
import type { Package } from '../package.ts';
import { parseCell } from '../reference.ts';
import type { Relationship } from '../relationships.ts';
import { child, childrenOf, readXml } from '../xml.ts';
import type { TabContents } from './contents.ts';

/** The notes of a sheet. Of a conversation (`threadedComment`) the part that older programs show. */
export function readNotes(parts: Package, links: readonly Relationship[]): TabContents['notes'] {
  const part = links.find(({ kind }) => kind === 'comments')?.part;
  if (part === undefined || !parts.has(part)) return [];
  const list = child(readXml(parts.text(part), part), 'commentList');
  return childrenOf(list, 'comment').flatMap((comment) => {
    const place = parseCell(comment.attributes.ref ?? '');
    return place ? [{ ...place, text: textOf(comment) }] : [];
  });
}
