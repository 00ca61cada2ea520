import { prefixOf } from './namespaces.ts';
import type { Package } from './package.ts';
import { append, escapeAttribute, removal, splice } from './splice.ts';
import { childrenOf, readXml } from './xml.ts';

const list = '[Content_Types].xml';

/** The kinds of part that we write. */
export const contentTypes = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

/** Writes a part that is new, with its kind. Named one by one, so that taking it away leaves no trace. */
export function addPart(parts: Package, part: string, kind: keyof typeof contentTypes, text: string): void {
  parts.write(part, text);
  const types = parts.text(list);
  const root = readXml(types, list);
  const entry = `<${prefixOf(root)}Override PartName="/${escapeAttribute(part)}" ContentType="${contentTypes[kind]}"/>`;
  parts.write(list, splice(types, append(root, entry)));
}

/** Deletes parts and what is said about their kind. */
export function deleteParts(parts: Package, names: Iterable<string>): void {
  const gone = new Set<string>();
  for (const name of names) {
    gone.add(`/${name}`.toLowerCase());
    parts.delete(name);
  }
  if (gone.size === 0) return;
  const types = parts.text(list);
  const entries = childrenOf(readXml(types, list), 'Override');
  const edits = entries.filter(({ attributes }) => gone.has((attributes.PartName ?? '').toLowerCase())).map(removal);
  if (edits.length > 0) parts.write(list, splice(types, edits));
}

/** The first name that is free: `xl/charts/chart1.xml`, `xl/charts/chart2.xml`, ... */
export function freeName(parts: Package, stem: string, extension: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}.${extension}`)) number++;
  return `${stem}${number}.${extension}`;
}
