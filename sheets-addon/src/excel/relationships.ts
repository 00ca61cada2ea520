import type { Package } from './package.ts';
import { append, escapeAttribute, removal, splice } from './splice.ts';
import { childrenOf, readXml, type XmlElement } from './xml.ts';

/** A part's link to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `comments`. The rest differs between transitional and strict files. */
  readonly kind: string;
  readonly type: string;
  /** The part's name; absent where the link leads out of the file. */
  readonly part?: string;
  readonly element: XmlElement;
}

/** `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`; '' stands for the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A part's links in order; none where it has no list of links. */
export function relationshipsOf(parts: Package, part: string): Relationship[] {
  const list = relationshipsPart(part);
  if (!parts.has(list)) return [];
  return childrenOf(readXml(parts.text(list), list), 'Relationship').map((element) => {
    const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
    const link = { id: Id, type: Type, kind: Type.slice(Type.lastIndexOf('/') + 1), element };
    return TargetMode === 'External' ? link : { ...link, part: resolve(part, Target) };
  });
}

/** The part that a target written in a part's list names. */
export function resolve(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/**
 * Adds a link and returns its id, the first `rId` number that is free. `types` is the address before the kind, which says
 * whether the file is transitional or strict.
 */
export function addRelationship(parts: Package, part: string, types: string, kind: string, target: string): string {
  const list = relationshipsPart(part);
  if (!parts.has(list)) parts.write(list, emptyList);
  const taken = new Set(relationshipsOf(parts, part).map((link) => link.id));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const text = parts.text(list);
  const root = readXml(text, list);
  const tag = root.name.replace('Relationships', 'Relationship');
  const link = `<${tag} Id="rId${number}" Type="${types}/${kind}" Target="/${escapeAttribute(target)}"/>`;
  parts.write(list, splice(text, append(root, link)));
  return `rId${number}`;
}

/** Removes a part's links by id; a list that is left empty goes too. */
export function removeRelationships(parts: Package, part: string, ids: ReadonlySet<string>): void {
  const list = relationshipsPart(part);
  const links = relationshipsOf(parts, part);
  const gone = links.filter((link) => ids.has(link.id));
  if (gone.length === 0) return;
  if (gone.length === links.length) parts.delete(list);
  else
    parts.write(
      list,
      splice(
        parts.text(list),
        gone.map((link) => removal(link.element)),
      ),
    );
}

const emptyList =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
