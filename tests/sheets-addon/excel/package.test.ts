import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { WorkbookError } from '@rubric-kit/sheets-addon/excel/workbook-error.ts';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packed, smallParts, smallWorkbook } from './small-workbook.ts';

const sheet = { xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' };
const good = smallWorkbook({ sheets: [sheet] });

/** The message of the WorkbookError that opening or reading throws. */
function refusal(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes).snapshot();
  } catch (error) {
    expect(error).toBeInstanceOf(WorkbookError);
    expect((error as Error).message).not.toContain('\n');
    return (error as Error).message;
  }
  throw new Error('the file was read');
}

const withParts = (parts: Record<string, string>): Uint8Array =>
  packed({ ...smallParts({ sheets: [sheet] }), ...parts });
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('a file that is no .xlsx is refused with one line', () => {
  const damaged =
    'The workbook is cut off or damaged. Open it in a spreadsheet program, save it again as .xlsx, and use that file.';
  const save = 'Open it in a spreadsheet program and save it as .xlsx.';

  test.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'The file is empty, so it is no workbook.'],
    ['text', strToU8('Name,Score\n'), `The file is not an Excel workbook (.xlsx). ${save}`],
    [
      '.xls',
      Uint8Array.from([...ole, ...Array(600).fill(0)]),
      `The file is an old Excel workbook (.xls), not .xlsx. ${save}`,
    ],
    [
      'encrypted',
      Uint8Array.from([...ole, ...Array(600).fill(0), ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0])]),
      'The workbook is protected by a password. Open it in a spreadsheet program, remove the password, and save it as .xlsx.',
    ],
    ['cut off', good.subarray(0, good.length - 40), damaged],
    ['its head only', good.subarray(0, 4), damaged],
    [
      'a .zip of something else',
      packed({ 'a.txt': 'a' }),
      `The file is a .zip but not an Excel workbook (.xlsx). ${save}`,
    ],
    [
      '.ods',
      packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      `The file is an OpenDocument file (.ods), not .xlsx. ${save}`,
    ],
    [
      'a Word document',
      withParts({ 'xl/workbook.xml': '<document/>' }),
      `The file is an Office file but not an Excel workbook (.xlsx). ${save}`,
    ],
    [
      'without its workbook part',
      packed({ '_rels/.rels': smallParts({ sheets: [sheet] })['_rels/.rels'] ?? '' }),
      `The file is an Office file but not an Excel workbook (.xlsx). ${save}`,
    ],
    ['without tabs', withParts({ 'xl/workbook.xml': '<workbook/>' }), 'The workbook is damaged: it has no tabs.'],
    [
      'without a tab that it lists',
      withParts({ 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
      'The workbook is damaged: its tab "Sheet1" is missing.',
    ],
    [
      'XML that is cut off',
      withParts({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }),
      'The workbook is damaged: xl/worksheets/sheet1.xml:1:22: unclosed tag: sheetData. Save it again in a spreadsheet program.',
    ],
    [
      'an entity bomb',
      withParts({
        'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>',
      }),
      'The workbook is not safe to read: xl/worksheets/sheet1.xml has a document type declaration.',
    ],
    [
      'deeply nested XML',
      withParts({ 'xl/worksheets/sheet1.xml': '<a>'.repeat(300) + '</a>'.repeat(300) }),
      'The workbook is damaged: xl/worksheets/sheet1.xml is nested too deeply.',
    ],
  ])('%s', (_, bytes, message) => {
    expect(refusal(bytes)).toBe(message);
  });

  test('a part that is not in UTF-8', () => {
    const parts = Object.entries(smallParts({ sheets: [sheet] })).map(([name, text]) => [name, strToU8(text)]);
    const bytes = zipSync({
      ...Object.fromEntries(parts),
      'xl/worksheets/sheet1.xml': Uint8Array.from([0xff, 0xfe, 0x3c, 0]),
    });
    expect(refusal(bytes)).toBe(
      "The workbook's xl/worksheets/sheet1.xml is not in UTF-8. Save it again in a spreadsheet program.",
    );
  });

  test('a bit that flipped', () => {
    expect(refusal(flipInside(good, 'xl/worksheets/sheet1.xml'))).toBe(damaged);
  });
});

/** Flips one bit in the packed bytes of an entry. */
function flipInside(zip: Uint8Array, name: string): Uint8Array {
  const bytes = zip.slice();
  const text = String.fromCharCode(...bytes);
  const at = text.indexOf(name) + name.length + 30;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

describe('zip bombs', () => {
  const tooMuch =
    'The workbook unpacks to more than is read (200 MB). Remove what the scores do not need and try again.';

  test('by what they declare, before anything is unpacked', () => {
    expect(refusal(declaring(withParts({ 'xl/media/a.bin': 'a' }), 'xl/media/', 60_000_000))).toBe(tooMuch);
  });

  test('many parts that are too much together', () => {
    // 23 times 9 MB is 207 MB.
    const many = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`xl/media/${i}.bin`, 'a']));
    expect(refusal(declaring(withParts(many), 'xl/media/', 9_000_000))).toBe(tooMuch);
  });

  test('by what they are, where they declare less', () => {
    const xml = `<worksheet>${' '.repeat(5_000_000)}</worksheet>`;
    const bytes = withParts({ 'xl/worksheets/sheet1.xml': xml });
    expect(refusal(declaring(bytes, 'xl/worksheets/', 1000))).toMatch(/^The workbook is cut off or damaged\./);
  });
});

/** The same .zip, whose directory (APPNOTE 4.3.12) declares a size for the parts of a folder. */
function declaring(zip: Uint8Array, folder: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && String.fromCharCode(...bytes.subarray(at + 46, at + 46 + folder.length)) === folder)
      view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('names of parts', () => {
  test('are only keys: none leads out of the file', () => {
    const bytes = withParts({ '../../etc/passwd': 'x', '__proto__/constructor': 'y' });
    expect(openWorkbook(bytes).snapshot().tabs).toHaveLength(1);
  });

  test('are compared without case and with either slash', () => {
    const parts = smallParts({ sheets: [sheet] });
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name.replaceAll('/', '\\').toUpperCase(), text]),
    );
    expect(openWorkbook(packed(renamed)).snapshot().tabs[0]?.rows).toEqual([[1]]);
  });
});
