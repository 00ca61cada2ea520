import { mark, type Note } from '../layout/plan.ts';
import { a1 } from '../read/address.ts';
import { cutText, decodeText, encodeText } from './cell-text.ts';
import { addPart, deleteParts, freeName } from './content-types.ts';
import { linkAttribute, namespacesOf, prefixOf, withPrefix } from './namespaces.ts';
import { addNoteShapes, hasShapes, newShapes, removeNoteShapes } from './note-shapes.ts';
import type { Package } from './package.ts';
import { addRelationship, type Relationship, relationshipsOf, removeRelationships } from './relationships.ts';
import { readSheetPart, sheetOrder } from './sheet-part.ts';
import { append, type Edit, escapeText, insertInOrder, removal, setAttribute, splice } from './splice.ts';
import { readWorkbookPart } from './workbook-part.ts';
import { child, childrenOf, descendants, readXml, relationshipId, type XmlElement } from './xml.ts';

/** Adds notes to a sheet. A cell on which somebody left a comment keeps that and gets none of ours. */
export function addNotes(parts: Package, sheet: string, notes: readonly Note[]): void {
  const links = relationshipsOf(parts, sheet);
  const commented = commentedCells(parts, links);
  const free = notes.filter(({ row, column }) => !commented.has(a1(row, column)));
  if (free.length === 0) return;
  addComments(parts, sheet, links, free);
  addShapes(parts, sheet, links, free);
}

/** Takes our notes away: those whose text starts with our mark. */
export function removeNotes(parts: Package, sheet: string): void {
  const links = relationshipsOf(parts, sheet);
  const comments = partOf(links, 'comments');
  if (comments === undefined || !parts.has(comments)) return;
  const text = parts.text(comments);
  const root = readXml(text, comments);
  const list = child(root, 'commentList');
  const ours = childrenOf(list, 'comment').filter((comment) => textOf(comment).startsWith(mark));
  if (list === undefined || ours.length === 0) return;
  const rest = list.children.filter((comment) => !ours.includes(comment));
  const gone = new Set<string>();
  if (rest.length > 0) parts.write(comments, splice(text, [...ours.map(removal), ...authorEdits(text, root, rest)]));
  else gone.add(comments);
  const shapes = shapesPart(parts, sheet, links);
  if (shapes !== undefined) {
    const left = removeNoteShapes(parts.text(shapes), new Set(ours.map(({ attributes }) => attributes.ref ?? '')));
    parts.write(shapes, left);
    if (rest.length === 0 && !hasShapes(left)) gone.add(shapes);
  }
  unlink(parts, sheet, links, gone);
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

function addShapes(parts: Package, sheet: string, links: readonly Relationship[], notes: readonly Note[]): void {
  let part = shapesPart(parts, sheet, links);
  if (part === undefined) {
    const { relationships } = namespacesOf(readWorkbookPart(parts).root);
    part = freeName(parts, `${folderOf(parts)}drawings/vmlDrawing`, 'vml');
    addPart(parts, part, 'vmlDrawing', newShapes);
    const link = addRelationship(parts, sheet, relationships, 'vmlDrawing', part);
    const { text, root } = readSheetPart(parts, sheet);
    const tag = `<${prefixOf(root)}legacyDrawing${linkAttribute(root, relationships, link)}/>`;
    parts.write(sheet, splice(text, insertInOrder(root, sheetOrder, 'legacyDrawing', tag)));
  }
  parts.write(part, addNoteShapes(parts.text(part), notes, readSheetPart(parts, sheet)));
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

/** The text of a comment, its runs joined. */
function textOf(comment: XmlElement): string {
  const texts = [...descendants(comment)].filter(({ local }) => local === 't').map(({ text }) => text);
  return decodeText(texts.join(''));
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

function unlink(parts: Package, sheet: string, links: readonly Relationship[], gone: ReadonlySet<string>): void {
  if (gone.size === 0) return;
  const former = links.filter(({ part }) => part !== undefined && gone.has(part));
  const ids = new Set(former.map((link) => link.id));
  const { text, root } = readSheetPart(parts, sheet);
  const drawing = child(root, 'legacyDrawing');
  if (drawing !== undefined && ids.has(relationshipId(drawing) ?? ''))
    parts.write(sheet, splice(text, [removal(drawing)]));
  removeRelationships(parts, sheet, ids);
  deleteParts(parts, gone);
}

function partOf(links: readonly Relationship[], kind: string): string | undefined {
  return links.find((link) => link.kind === kind)?.part;
}

/** The part that `legacyDrawing` names: a sheet may have more of them, for pictures in its header. */
function shapesPart(parts: Package, sheet: string, links: readonly Relationship[]): string | undefined {
  const drawing = child(readSheetPart(parts, sheet).root, 'legacyDrawing');
  const id = drawing === undefined ? undefined : relationshipId(drawing);
  return id === undefined ? undefined : links.find((link) => link.id === id)?.part;
}

function folderOf(parts: Package): string {
  const { part } = readWorkbookPart(parts);
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function commentXml({ row, column, text }: Note, author: number): string {
  const run = (properties: string, content: string): string =>
    content === ''
      ? ''
      : `<r><rPr>${properties}${font}</rPr><t xml:space="preserve">${escapeText(encodeText(content))}</t></r>`;
  const whole = cutText(text);
  const firstEnd = whole.indexOf('\n') < 0 ? whole.length : whole.indexOf('\n');
  const runs = run('<b/>', whole.slice(0, firstEnd)) + run('', whole.slice(firstEnd));
  return `<comment ref="${a1(row, column)}" authorId="${author}"><text>${runs}</text></comment>`;
}

const font = '<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/>';

function emptyComments(main: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;
}
