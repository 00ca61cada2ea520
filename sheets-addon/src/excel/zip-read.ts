import { Inflate, strFromU8 } from 'fflate';
import { crc32 } from './crc32.ts';
import { limits } from './limits.ts';
import { WorkbookError } from './workbook-error.ts';

/**
 * An entry of a .zip, still packed. The container is read here and not by fflate because we keep untouched entries packed
 * as they are, check their sums, and stop an entry that unpacks to more than it declares. Format: PKWARE APPNOTE.TXT.
 */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time (low 16 bits) and date (high 16 bits). */
  readonly modified: number;
  readonly crc: number;
  /** Bytes once unpacked, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const damaged =
  'The workbook is cut off or damaged. Open it in a spreadsheet program, save it again as .xlsx, and use that file.';

/** The entries in the order of the directory. Throws a WorkbookError where the container is broken or unpacks to too much. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    if (directory.count > limits.parts)
      throw new WorkbookError(`The workbook has ${directory.count} parts; more than ${limits.parts} are not read.`);
    return readDirectory(bytes, view, directory);
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookError(damaged);
    throw error;
  }
}

function findDirectory(view: DataView): { at: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const found = { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    if (found.at !== 0xffffffff && found.count !== 0xffff) return found;
    // Zip64 (4.3.14): some programs write it for small files too.
    if (view.getUint32(at - 20, true) !== 0x07064b50) return found;
    const big = number64(view, at - 20 + 8);
    return { at: number64(view, big + 48), count: number64(view, big + 32) };
  }
  throw new WorkbookError(damaged);
}

function readDirectory(bytes: Uint8Array, view: DataView, directory: { at: number; count: number }): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = directory.at;
  for (let i = 0; i < directory.count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new WorkbookError(damaged);
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) === 0);
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    if (flags & 1)
      throw new WorkbookError('The workbook is protected by a zip password. Remove the password and try again.');
    if (method !== 0 && method !== 8) throw new WorkbookError(damaged);
    if (names.has(name)) throw new WorkbookError(damaged);
    names.add(name);
    total += sizes.size;
    refuseBomb(total, sizes.packed, sizes.size);
    const local = sizes.local;
    if (view.getUint32(local, true) !== 0x04034b50) throw new WorkbookError(damaged);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + sizes.packed > bytes.length) throw new WorkbookError(damaged);
    entries.push({
      name,
      method,
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      packed: bytes.subarray(data, data + sizes.packed),
    });
    at = next;
  }
  return entries;
}

/** Sizes and place from the directory, or from its Zip64 field (4.5.3) where they are marked as too big for 32 bits. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number) {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let local = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const take = (): number => {
      value += 8;
      return number64(view, value - 8);
    };
    if (size === 0xffffffff) size = take();
    if (packed === 0xffffffff) packed = take();
    if (local === 0xffffffff) local = take();
  }
  return { packed, size, local };
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function refuseBomb(total: number, packed: number, size: number): void {
  if (total > limits.unpackedBytes || (size > limits.ratioFreeBytes && size > packed * limits.unpackRatio)) {
    throw new WorkbookError(
      `The workbook unpacks to more than is read (${limits.unpackedBytes / 1_000_000} MB). Remove what the scores do not need and try again.`,
    );
  }
}

/**
 * An entry's text in UTF-8. The byte order mark is kept, for the part is written back with it. Throws a WorkbookError where
 * the entry is damaged or no such text.
 */
export function unpacked(entry: ZipEntry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpack(entry));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError(`The workbook's ${entry.name} is not in UTF-8. Save it again in a spreadsheet program.`);
  }
}

/** An entry's bytes. Throws a WorkbookError where they are not what the directory says. */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new WorkbookError(damaged);
  return bytes;
}

/** In slices, so that an entry that lies about its size is stopped soon after the size it declared. */
function inflate(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > bytes.length) throw new WorkbookError(damaged);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  const slice = 65_536;
  try {
    for (let at = 0; at < entry.packed.length; at += slice) {
      inflater.push(entry.packed.subarray(at, at + slice), at + slice >= entry.packed.length);
    }
  } catch {
    throw new WorkbookError(damaged);
  }
  return bytes.subarray(0, length);
}
