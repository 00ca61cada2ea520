import { isOursChanged, ownWords, withOurs } from '../layout/our-note.ts';
import { mark, type Note } from '../layout/plan.ts';
import { a1, cellAddress } from '../read/address.ts';
import { changeText, commentTextXml, textOf } from './comment-text.ts';
import { addPart, deleteParts, freeName } from './content-types.ts';
import { readNotes } from './contents/notes.ts';
import { linkAttribute, namespacesOf, prefixOf, withPrefix } from './namespaces.ts';
import { addNoteShapes, hasShapes, newShapes, removeNoteShapes } from './note-shapes.ts';
import type { Package } from './package.ts';
import { addRelationship, type Relationship, relationshipsOf, removeRelationships } from './relationships.ts';
import { type SheetPart, sheetOrder } from './sheet-part.ts';
import { append, type Edit, insertInOrder, removal, setAttribute, splice } from './splice.ts';
import { readWorkbookPart } from './workbook-part.ts';
import { child, childrenOf, descendants, readXml, relationshipId, type XmlElement } from './xml.ts';

/**
 * Adds notes to a sheet, with the parts that they need; returns what changes in the sheet. A cell on which somebody left a
 * comment keeps that and gets none of ours.
 */
export function addNotes(parts: Package, sheet: SheetPart, notes: readonly Note[]): Edit[] {
  if (notes.length === 0) return [];
  const links = relationshipsOf(parts, sheet.part);
  const commented = commentedCells(parts, links);
  const free = notes.filter(({ row, column }) => !commented.has(a1(row, column)));
  if (free.length === 0) return [];
  addComments(parts, sheet.part, links, free);
  return addShapes(parts, sheet, links, free);
}

/** Whether a sheet has notes of ours. */
export function hasNotes(parts: Package, sheet: string): boolean {
  const comments = partOf(relationshipsOf(parts, sheet), 'comments');
  return comments !== undefined && parts.has(comments) && parts.text(comments).includes(mark);
}

/**
 * Takes our notes away; returns what changes in the sheet. Where somebody wrote above or below ours, their words stay,
 * with ours as it is `wanted` now, if it is; where somebody wrote into ours, the note is theirs.
 */
export function removeNotes(parts: Package, sheet: SheetPart, wanted: readonly Note[]): Edit[] {
  const links = relationshipsOf(parts, sheet.part);
  const comments = partOf(links, 'comments');
  if (comments === undefined || !parts.has(comments)) return [];
  const shared = changeShared(parts.text(comments), comments, wanted);
  if (shared.length > 0) parts.write(comments, splice(parts.text(comments), shared));
  const text = parts.text(comments);
  const root = readXml(text, comments);
  const list = child(root, 'commentList');
  const ours = childrenOf(list, 'comment').filter((comment) => ownWords(textOf(comment)) === '');
  if (list === undefined || ours.length === 0) return [];
  const rest = list.children.filter((comment) => !ours.includes(comment));
  const gone = new Set<string>();
  if (rest.length > 0) parts.write(comments, splice(text, [...ours.map(removal), ...authorEdits(text, root, rest)]));
  else gone.add(comments);
  const shapes = shapesPart(sheet, links);
  if (shapes !== undefined && parts.has(shapes)) {
    const left = removeNoteShapes(parts.text(shapes), new Set(ours.map(({ attributes }) => attributes.ref ?? '')));
    parts.write(shapes, left);
    if (rest.length === 0 && !hasShapes(left)) gone.add(shapes);
  }
  return unlink(parts, sheet, links, gone);
}

/** Notes that hold more than ours: theirs stay. */
function changeShared(text: string, part: string, wanted: readonly Note[]): Edit[] {
  const texts = new Map(wanted.map((note) => [a1(note.row, note.column), note.text]));
  return childrenOf(child(readXml(text, part), 'commentList'), 'comment').flatMap((comment) => {
    const before = textOf(comment);
    if (!ownWords(before)) return [];
    const after = withOurs(before, texts.get(comment.attributes.ref ?? '') ?? '');
    return after === before ? [] : changeText(comment, after);
  });
}

/** Addresses of notes of ours that somebody wrote into, so that they stay as they are: `Scores!C2`. */
export function changedNotes(parts: Package): string[] {
  return readWorkbookPart(parts).sheets.flatMap(({ part, name, kind }) =>
    kind === 'worksheet'
      ? readNotes(parts, relationshipsOf(parts, part))
          .filter(({ text }) => isOursChanged(text))
          .map(({ row, column }) => cellAddress(name, row, column))
      : [],
  );
}

function addComments(parts: Package, sheet: string, links: readonly Relationship[], notes: readonly Note[]): void {
  let part = partOf(links, 'comments');
  if (part === undefined) {
    const { main, relationships } = namespacesOf(readWorkbookPart(parts).root);
    part = freeName(parts, `${folderOf(parts)}comments`, 'xml');
    addPart(parts, part, 'comments', emptyComments(main));
    addRelationship(parts, sheet, relationships, 'comments', part);
  }
  const text = parts.text(part);
  const root = readXml(text, part);
  const authors = child(root, 'authors');
  const list = child(root, 'commentList');
  if (authors === undefined || list === undefined) return;
  const prefix = prefixOf(root);
  const known = authors.children.findIndex((author) => author.text === mark);
  const author = known < 0 ? authors.children.length : known;
  const comments = withPrefix(prefix, notes.map((note) => commentXml(note, author)).join(''));
  const name = `<${prefix}author>${mark}</${prefix}author>`;
  parts.write(part, splice(text, [...(known < 0 ? append(authors, name) : []), ...append(list, comments)]));
}

function addShapes(parts: Package, sheet: SheetPart, links: readonly Relationship[], notes: readonly Note[]): Edit[] {
  const existing = shapesPart(sheet, links);
  if (existing !== undefined) {
    parts.write(existing, addNoteShapes(parts.text(existing), notes, sheet));
    return [];
  }
  const { relationships } = namespacesOf(readWorkbookPart(parts).root);
  const part = freeName(parts, `${folderOf(parts)}drawings/vmlDrawing`, 'vml');
  addPart(parts, part, 'vmlDrawing', addNoteShapes(newShapes, notes, sheet));
  const link = addRelationship(parts, sheet.part, relationships, 'vmlDrawing', part);
  const tag = `<${prefixOf(sheet.root)}legacyDrawing${linkAttribute(sheet.root, relationships, link)}/>`;
  return insertInOrder(sheet.root, sheetOrder, 'legacyDrawing', tag);
}

/** Addresses of cells with a comment, threads included. */
function commentedCells(parts: Package, links: readonly Relationship[]): Set<string> {
  const found = new Set<string>();
  for (const { kind, part } of links) {
    if (part === undefined || !/^(comments|threadedComment)$/.test(kind) || !parts.has(part)) continue;
    for (const { attributes } of descendants(readXml(parts.text(part), part))) {
      if (attributes.ref !== undefined) found.add(attributes.ref);
    }
  }
  return found;
}

/** Takes our author away when none of ours is left; the authors behind move up. */
function authorEdits(text: string, root: XmlElement, rest: readonly XmlElement[]): Edit[] {
  const authors = childrenOf(child(root, 'authors'), 'author');
  const ours = authors.findIndex((author) => author.text === mark);
  const author = authors[ours];
  const isUsed = rest.some(({ attributes }) => Number(attributes.authorId) === ours);
  if (author === undefined || isUsed) return [];
  const moved = rest.filter(({ attributes }) => Number(attributes.authorId) > ours);
  return [
    removal(author),
    ...moved.flatMap((one) => setAttribute(text, one, 'authorId', String(Number(one.attributes.authorId) - 1))),
  ];
}

function unlink(
  parts: Package,
  { part, root }: SheetPart,
  links: readonly Relationship[],
  gone: ReadonlySet<string>,
): Edit[] {
  const former = links.filter((link) => link.part !== undefined && gone.has(link.part));
  const ids = new Set(former.map((link) => link.id));
  removeRelationships(parts, part, ids);
  deleteParts(parts, gone);
  const drawing = child(root, 'legacyDrawing');
  return drawing !== undefined && ids.has(relationshipId(drawing) ?? '') ? [removal(drawing)] : [];
}

function partOf(links: readonly Relationship[], kind: string): string | undefined {
  return links.find((link) => link.kind === kind)?.part;
}

/** The part that `legacyDrawing` names: a sheet may have more of them, for pictures in its header. */
function shapesPart({ root }: SheetPart, links: readonly Relationship[]): string | undefined {
  const drawing = child(root, 'legacyDrawing');
  const id = drawing === undefined ? undefined : relationshipId(drawing);
  return id === undefined ? undefined : links.find((link) => link.id === id)?.part;
}

function folderOf(parts: Package): string {
  const { part } = readWorkbookPart(parts);
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function commentXml({ row, column, text }: Note, author: number): string {
  return `<comment ref="${a1(row, column)}" authorId="${author}">${commentTextXml(text, true)}</comment>`;
}

function emptyComments(main: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;
}
