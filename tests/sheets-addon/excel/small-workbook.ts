import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a test says about a workbook; the rest is the least that Excel would take. */
export interface SmallWorkbook {
  /** What stands inside `<worksheet>`, a tab each; `name` and attributes of `<sheet>` where they matter. */
  readonly sheets: readonly { readonly xml: string; readonly name?: string; readonly attributes?: string }[];
  /** What stands inside `<sst>`. */
  readonly sharedStrings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** What stands in `<workbook>` before and after `<sheets>`. */
  readonly before?: string;
  readonly after?: string;
  /** Parts beside, as they are. */
  readonly parts?: Readonly<Record<string, string>>;
}

const xml = (text: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;

/** The parts of a workbook written by hand. */
export function smallParts(book: SmallWorkbook): Record<string, string> {
  const sheets = book.sheets.map((sheet, i) => ({
    ...sheet,
    part: `xl/worksheets/sheet${i + 1}.xml`,
    id: `rId${i + 1}`,
  }));
  const extra = [
    ...(book.sharedStrings === undefined ? [] : ['sharedStrings']),
    ...(book.styles === undefined ? [] : ['styles']),
  ];
  const types = [
    `<Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/>`,
    ...sheets.map(({ part }) => `<Override PartName="/${part}" ContentType="${office}.worksheet+xml"/>`),
    ...extra.map((kind) => `<Override PartName="/xl/${kind}.xml" ContentType="${office}.${kind}+xml"/>`),
  ];
  const links = [
    ...sheets.map(
      ({ id, part }) => `<Relationship Id="${id}" Type="${relationships}/worksheet" Target="${part.slice(3)}"/>`,
    ),
    ...extra.map((kind) => `<Relationship Id="${kind}" Type="${relationships}/${kind}" Target="${kind}.xml"/>`),
  ];
  const list = sheets.map(
    ({ name, id, attributes = '' }, i) =>
      `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${attributes} r:id="${id}"/>`,
  );
  const packageNs = 'http://schemas.openxmlformats.org/package/2006';
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${relationships}">${book.before ?? ''}<sheets>${list.join('')}</sheets>${book.after ?? ''}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packageNs}/relationships">${links.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      sheets.map(({ part, xml: inner }) => [part, xml(`<worksheet xmlns="${main}">${inner}</worksheet>`)]),
    ),
    ...(book.sharedStrings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': xml(`<sst xmlns="${main}">${book.sharedStrings}</sst>`) }),
    ...(book.styles === undefined
      ? {}
      : { 'xl/styles.xml': xml(`<styleSheet xmlns="${main}">${book.styles}</styleSheet>`) }),
    ...book.parts,
  };
}

/** Packs parts as a .zip. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook written by hand, packed. */
export function smallWorkbook(book: SmallWorkbook): Uint8Array {
  return packed(smallParts(book));
}
