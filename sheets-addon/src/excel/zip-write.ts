import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-read.ts';

/** 1 January 1980, the earliest that a .zip can say: the same content gives the same file. */
const fixedTime = ((1 << 5) | 1) << 16;

/** A packed entry of these bytes. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: 4 });
  const smaller = packed.length < bytes.length;
  return {
    name,
    method: smaller ? 8 : 0,
    modified: fixedTime,
    crc: crc32(bytes),
    size: bytes.length,
    packed: smaller ? packed : bytes,
  };
}

/** A .zip of packed entries, in their order. The same entries give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => strToU8(entry.name));
  const size = entries.reduce((sum, entry, i) => sum + 76 + 2 * (names[i]?.length ?? 0) + entry.packed.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const places: number[] = [];
  let at = 0;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    places.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFacts(view, at + 6, entry, name.length);
    view.setUint32(at + 42, places[i] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that a local header (APPNOTE.TXT 4.3.7) and the directory (4.3.12) have in common. */
function writeFacts(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  const utf8Name = 0x800;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Name, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
