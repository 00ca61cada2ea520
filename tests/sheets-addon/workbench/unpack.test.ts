import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../sheets-addon/src/excel/crc32.ts';
import { unpacked, type ZipEntry } from '../../../sheets-addon/src/excel/zip-read.ts';
import { textOf } from '../../../sheets-addon/workbench/file/unpack.ts';

const entryOf = (bytes: Uint8Array, more: Partial<ZipEntry> = {}): ZipEntry => ({
  ...{ name: 'xl/a.xml', method: 8, modified: 0, crc: crc32(bytes), size: bytes.length },
  packed: deflateRawSync(bytes),
  ...more,
});
const encoded = (text: string) => new TextEncoder().encode(text);
const refusal = (read: (entry: ZipEntry) => string, entry: ZipEntry): string => {
  try {
    return `read: ${read(entry)}`;
  } catch (error) {
    return String(error);
  }
};

describe('unpacking with what Node brings along', () => {
  test.each(['', 'plain', 'à la carte', '\ufeff<a/>', '日本 🎉', 'x'.repeat(300_000)])('%#: gives the text', (text) => {
    const bytes = encoded(text);
    expect(textOf(entryOf(bytes))).toBe(text);
    expect(textOf(entryOf(bytes, { method: 0, packed: bytes }))).toBe(text);
  });

  test.each([
    ['a sum that is another', entryOf(encoded('abc'), { crc: 1 })],
    ['more than it says', entryOf(encoded('abc'.repeat(99)), { size: 5 })],
    ['less than it says', entryOf(encoded('abc'), { size: 5 })],
    ['bytes that are not packed', entryOf(encoded('abc'), { packed: encoded('abc') })],
    ['no UTF-8', entryOf(Uint8Array.of(0x61, 0xff, 0x62))],
    ['half a character', entryOf(encoded('é').subarray(0, 1))],
  ])('refuses %s as the reader does that runs everywhere', (_, entry) => {
    const said = refusal(unpacked, entry);
    expect(said).toMatch(/^WorkbookError: The workbook/);
    expect(refusal(textOf, entry)).toBe(said);
  });
});
