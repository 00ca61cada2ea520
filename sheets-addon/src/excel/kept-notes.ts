import { linkAttribute, namespacesOf, prefixOf } from './namespaces.ts';
import type { Package } from './package.ts';
import { relationshipsOf, removeRelationships } from './relationships.ts';
import { readSheetPart, sheetOrder } from './sheet-part.ts';
import { insertInOrder, splice } from './splice.ts';
import { readWorkbookPart } from './workbook-part.ts';
import { child, relationshipId } from './xml.ts';

/** Of the links of a tab that is about to be written anew, leaves those to somebody's notes on it and to their boxes. */
export function keepNoteLinks(parts: Package, part: string): void {
  const links = relationshipsOf(parts, part);
  const drawing = child(readSheetPart(parts, part).root, 'legacyDrawing');
  const boxes = drawing === undefined ? undefined : relationshipId(drawing);
  const noted = links.some(({ kind }) => kind === 'comments');
  const isKept = ({ id, kind }: (typeof links)[number]): boolean =>
    noted && (/^(comments|threadedComment)$/.test(kind) || (kind === 'vmlDrawing' && id === boxes));
  removeRelationships(parts, part, new Set(links.filter((link) => !isKept(link)).map(({ id }) => id)));
}

/** Names the boxes of the notes that were kept in the tab's new text. */
export function nameKeptBoxes(parts: Package, part: string): void {
  const link = relationshipsOf(parts, part).find(({ kind }) => kind === 'vmlDrawing');
  if (link === undefined) return;
  const { root, text } = readSheetPart(parts, part);
  const { relationships } = namespacesOf(readWorkbookPart(parts).root);
  const tag = `<${prefixOf(root)}legacyDrawing${linkAttribute(root, relationships, link.id)}/>`;
  parts.write(part, splice(text, insertInOrder(root, sheetOrder, 'legacyDrawing', tag)));
}
