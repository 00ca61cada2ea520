import { type Look, type LookStyle, looks } from '../layout/look.ts';
import { addPart } from './content-types.ts';
import {
  alignmentXml,
  type BaseFont,
  borderXml,
  conditionalXml,
  fillXml,
  fontXml,
  numberFormatXml,
} from './look-xml.ts';
import { namespacesOf, prefixOf, withPrefix } from './namespaces.ts';
import type { Package } from './package.ts';
import { addRelationship } from './relationships.ts';
import { append, type Edit, insertInOrder, setAttribute, splice } from './splice.ts';
import { linkedPart, readWorkbookPart } from './workbook-part.ts';
import { child, childrenOf, readXml, type XmlElement } from './xml.ts';

/** How our cells look, as numbers into the workbook's list of styles. What is new is put behind what is there. */
export interface StyleWriter {
  /** The font of cells without a style, which ours keep. */
  readonly base: BaseFont;
  /** A cell's `s`. `numberFormat` replaces the look's own; `quoted` keeps text text when somebody types into the cell. */
  cell(
    look: Look | undefined,
    options?: { readonly numberFormat?: string | undefined; readonly quoted?: boolean },
  ): number;
  /** A conditional format's `dxfId`; `marked` puts the look's mark beside the number. */
  conditional(look: Look, marked: boolean): number;
  /** Writes what is new into the part. */
  write(): void;
}

/** The children of `<styleSheet>` in the schema's order (ECMA-376 part 1, 18.8.39). */
export const styleOrder: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Opens the workbook's styles; one that has none gets a part for them when something is written. */
export function openStyles(parts: Package): StyleWriter {
  const workbook = readWorkbookPart(parts);
  const part = linkedPart(workbook, 'styles');
  const text = part === undefined ? emptyStyles(namespacesOf(workbook.root).main) : parts.text(part);
  const root = readXml(text, part ?? 'xl/styles.xml');
  const base = readBaseFont(root);
  const lists = new Map(styleOrder.map((local) => [local, newList(child(root, local))]));
  const indexOf = (local: string, xml: string | undefined): number =>
    xml === undefined ? 0 : (lists.get(local)?.add(xml) ?? 0);
  const formats = numberFormats(root, (xml) => indexOf('numFmts', xml));
  const known = new Map<string, number>();
  return {
    base,
    cell(look, { numberFormat, quoted = false } = {}) {
      const key = `${look} ${quoted} ${numberFormat}`;
      const index = known.get(key);
      if (index !== undefined) return index;
      const style: LookStyle = look === undefined ? {} : looks[look];
      const ids = [
        `numFmtId="${formats.idOf(numberFormat ?? style.numberFormat)}"`,
        `fontId="${indexOf('fonts', fontXml(style, base))}"`,
        `fillId="${indexOf('fills', fillXml(style))}"`,
        `borderId="${indexOf('borders', borderXml(style))}"`,
        `xfId="0"${quoted ? ' quotePrefix="1"' : ''}`,
        'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
      ];
      const added = indexOf('cellXfs', `<xf ${ids.join(' ')}>${alignmentXml(style)}</xf>`);
      known.set(key, added);
      return added;
    },
    conditional(look, marked) {
      const code = marked ? looks[look].conditionalNumberFormat : undefined;
      return indexOf('dxfs', conditionalXml(look, code === undefined ? undefined : { id: formats.freeId(code), code }));
    },
    write() {
      const edits = styleOrder.flatMap((local) => lists.get(local)?.edits(text, root, local) ?? []);
      if (edits.length > 0) parts.write(part ?? addStyles(parts), splice(text, edits));
    },
  };
}

/** What is added to one list of the part, each thing once. */
function newList(element: XmlElement | undefined) {
  const added = new Map<string, number>();
  const before = element?.children.length ?? 0;
  return {
    add(xml: string): number {
      const index = added.get(xml) ?? before + added.size;
      added.set(xml, index);
      return index;
    },
    edits(text: string, root: XmlElement, local: string): Edit[] {
      if (added.size === 0) return [];
      const xml = withPrefix(prefixOf(root), [...added.keys()].join(''));
      // A list of ours has no count: so it is known, when it is empty again, that it was not there before.
      const name = prefixOf(root) + local;
      if (element === undefined) return insertInOrder(root, styleOrder, local, `<${name}>${xml}</${name}>`);
      const counted = element.attributes.count !== undefined;
      const count = counted ? setAttribute(text, element, 'count', String(before + added.size)) : [];
      return [...count, ...append(element, xml)];
    },
  };
}

/** The formats that every workbook has and that our looks use (ECMA-376 part 1, 18.8.30). */
const builtIn = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['@', 49],
]);

function numberFormats(root: XmlElement, add: (xml: string) => void) {
  const existing = childrenOf(child(root, 'numFmts'), 'numFmt');
  const nested = childrenOf(child(root, 'dxfs'), 'dxf').flatMap((dxf) => childrenOf(dxf, 'numFmt'));
  let last = Math.max(163, ...[...existing, ...nested].map(({ attributes }) => Number(attributes.numFmtId) || 0));
  const ids = new Map<string, number>();
  const freeId = (code: string): number => {
    const id = ids.get(code) ?? ++last;
    ids.set(code, id);
    return id;
  };
  return {
    freeId,
    idOf(code = 'General'): number {
      const known = builtIn.get(code);
      if (known !== undefined) return known;
      const id = freeId(code);
      add(numberFormatXml(id, code));
      return id;
    },
  };
}

function readBaseFont(root: XmlElement): BaseFont {
  const font = childrenOf(child(root, 'fonts'), 'font')[0];
  const value = (local: string): string | undefined =>
    font === undefined ? undefined : child(font, local)?.attributes.val;
  return { name: value('name') ?? 'Calibri', size: Number(value('sz')) || 11 };
}

function addStyles(parts: Package): string {
  const workbook = readWorkbookPart(parts);
  const { relationships } = namespacesOf(workbook.root);
  const part = `${workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1)}styles.xml`;
  addPart(parts, part, 'styles', '');
  addRelationship(parts, workbook.part, relationships, 'styles', part);
  return part;
}

/** The least that a list of styles holds: what cells without one look like. */
export function emptyStyles(main: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}
