import { readFileSync, type Stats, statSync } from 'node:fs';
import { CannotRun, fileFault } from './outcome.ts';

/** Largest file that is read. A scorecard of 10,000 people has about 2 MB. */
export const maxFileBytes = 50 * 1024 * 1024;

/** A file's bytes, at least one. Throws CannotRun. Looks at the size first: a file of 100 MB is never read. */
export function readBytes(path: string): Uint8Array {
  const stats = attempt(path, () => statSync(path));
  if (stats.isDirectory()) throw new CannotRun(`cannot read ${path}: it is a folder; name a file in it`);
  if (!stats.isFile()) throw new CannotRun(`cannot read ${path}: it is not a file`);
  checkSize(path, stats);
  const bytes = attempt(path, () => readFileSync(path));
  if (bytes.length === 0) throw new CannotRun(`cannot read ${path}: the file is empty`);
  return bytes;
}

function checkSize(path: string, stats: Stats): void {
  if (stats.size <= maxFileBytes) return;
  const megabytes = Math.ceil(stats.size / 1024 / 1024);
  throw new CannotRun(
    `cannot read ${path}: it has ${megabytes} MB, more than the ${maxFileBytes / 1024 / 1024} MB that are read; remove what is no scorecard or split it`,
  );
}

function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new CannotRun(`cannot read ${path}: ${fileFault(error)}`);
  }
}

const signatures: readonly (readonly [bytes: readonly number[], kind: FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'old-office'],
];

/** What a file is by its first bytes: an .xlsx is a `zip`; an .xls, or an .xlsx with a password, is `old-office`. */
export type FileKind = 'zip' | 'old-office' | 'other';

export const kindOf = (bytes: Uint8Array): FileKind =>
  signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1] ?? 'other';

/** A file's text, and whether it was read as Windows-1252 because it is no UTF-8. */
export interface FileText {
  readonly text: string;
  readonly legacy: boolean;
}

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, else Windows-1252, in which Excel saves "CSV" in Western
 * Europe and the Americas. Throws CannotRun for a binary file.
 */
export function textOf(path: string, bytes: Uint8Array): FileText {
  const read = decode(bytes);
  const binary = read.legacy ? /(?![\t\n\r])\p{Cc}/u : /\0/;
  if (binary.test(read.text)) throw new CannotRun(`cannot read ${path}: it is not a text file; save it as UTF-8 text`);
  return read;
}

function decode(bytes: Uint8Array): FileText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), legacy: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), legacy: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), legacy: false };
  } catch {
    return { text: windows1252(bytes), legacy: true };
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; the five gaps stay control characters. */
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: the TextDecoder of Node 20 reads Latin-1 under this name. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => from0x80[char.charCodeAt(0) - 0x80] ?? char);
