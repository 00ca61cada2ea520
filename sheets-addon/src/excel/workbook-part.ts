import type { Package } from './package.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';
import { WorkbookError } from './workbook-error.ts';
import { child, childrenOf, readXml, relationshipId, type XmlElement } from './xml.ts';

/** A tab as the workbook lists it. */
export interface Sheet {
  readonly name: string;
  /** `sheetId`: keeps through renaming and moving. */
  readonly id: string;
  readonly hidden: boolean;
  readonly part: string;
  /** `worksheet`, or another kind that has no cells, such as `chartsheet`. */
  readonly kind: string;
  readonly element: XmlElement;
}

/** What `xl/workbook.xml` says. */
export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly links: readonly Relationship[];
  readonly sheets: readonly Sheet[];
  /** Dates are counted from 1 January 1904 and not from the end of 1899. */
  readonly date1904: boolean;
}

/** Finds and reads the workbook part. Throws a WorkbookError with a line for a person where the file is none that we read. */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const part = findWorkbookPart(parts);
  const root = readXml(parts.text(part), part);
  const links = relationshipsOf(parts, part);
  const byId = new Map(links.map((link) => [link.id, link]));
  const sheets = childrenOf(child(root, 'sheets'), 'sheet').map((element): Sheet => {
    const { name = '', sheetId = '', state = 'visible' } = element.attributes;
    const link = byId.get(relationshipId(element) ?? '');
    if (link?.part === undefined) throw new WorkbookError(`The workbook is damaged: its tab "${name}" is missing.`);
    return { name, id: sheetId, hidden: state !== 'visible', part: link.part, kind: link.kind, element };
  });
  if (sheets.length === 0) throw new WorkbookError('The workbook is damaged: it has no tabs.');
  return { part, root, links, sheets, date1904: isTrue(child(root, 'workbookPr')?.attributes.date1904) };
}

/** The part of a kind that the workbook links to, such as `styles`. */
export function linkedPart(workbook: WorkbookPart, kind: string): string | undefined {
  return workbook.links.find((link) => link.kind === kind)?.part;
}

/** An `xsd:boolean`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function findWorkbookPart(parts: Package): string {
  const part = relationshipsOf(parts, '').find((link) => link.kind === 'officeDocument')?.part;
  const save = 'Open it in a spreadsheet program and save it as .xlsx.';
  if (part === undefined) {
    const openDocument = parts.has('mimetype') && parts.has('content.xml');
    throw new WorkbookError(
      openDocument
        ? `The file is an OpenDocument file (.ods), not .xlsx. ${save}`
        : `The file is a .zip but not an Excel workbook (.xlsx). ${save}`,
    );
  }
  if (part.endsWith('.bin')) throw new WorkbookError(`The file is a binary Excel workbook (.xlsb), not .xlsx. ${save}`);
  const root = parts.has(part) ? readXml(parts.text(part), part).local : '';
  if (root !== 'workbook')
    throw new WorkbookError(`The file is an Office file but not an Excel workbook (.xlsx). ${save}`);
  return part;
}

/** The children of `<workbook>` in the schema's order (ECMA-376 part 1, 18.2.27). */
export const workbookOrder: readonly string[] = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
