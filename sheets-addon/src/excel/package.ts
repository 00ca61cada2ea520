import { WorkbookError } from './workbook-error.ts';
import { readZip, unpacked, type ZipEntry } from './zip-read.ts';
import { pack, writeZip } from './zip-write.ts';

/**
 * The parts of a workbook by name (`xl/workbook.xml`). Names are compared without case, as Open Packaging Conventions say,
 * and are only ever keys: nothing is written under them.
 */
export interface Package {
  /** In the file's order, new ones last. */
  names(): string[];
  has(name: string): boolean;
  /** Throws a WorkbookError where the part is missing or no UTF-8 text. */
  text(name: string): string;
  write(name: string, text: string): void;
  delete(name: string): void;
  /** The same parts, to be changed on their own. */
  copy(): Package;
  /** A .zip: parts whose text is as it was opened are copied packed, so that their bytes are the same. */
  save(): Uint8Array;
}

/**
 * Opens a .zip as parts. Throws a WorkbookError with a line for a person where it is none.
 * @param textOf unpacks an entry; throws a WorkbookError where it is damaged or no text in UTF-8
 */
export function openPackage(bytes: Uint8Array, textOf: (entry: ZipEntry) => string = unpacked): Package {
  refuseOthers(bytes);
  const entries = new Map(readZip(bytes).map((entry) => [keyOf(entry.name), entry]));
  const names = new Map([...entries].map(([key, entry]) => [key, entry.name]));
  const texts = new Map<string, string>();
  const original = (key: string, entry: ZipEntry): string => {
    const text = texts.get(key) ?? textOf(entry);
    texts.set(key, text);
    return text;
  };
  return packageOf(entries, original, names, new Map());
}

/** `entries` and the `original` texts unpacked from them never change; `names` and `written` are this copy's own. */
function packageOf(
  entries: ReadonlyMap<string, ZipEntry>,
  original: (key: string, entry: ZipEntry) => string,
  names: Map<string, string>,
  written: Map<string, string>,
): Package {
  const pick = (key: string, name: string): ZipEntry => {
    const text = written.get(key);
    const entry = entries.get(key);
    if (entry !== undefined && (text === undefined || text === original(key, entry))) return entry;
    return pack(name, new TextEncoder().encode(text ?? ''));
  };
  const ordered = (): [string, string][] => {
    const kept = [...entries.keys()].flatMap((key): [string, string][] => {
      const name = names.get(key);
      return name === undefined ? [] : [[key, name]];
    });
    return [...kept, ...[...names].filter(([key]) => !entries.has(key))];
  };
  return {
    names: () => ordered().map(([, name]) => name),
    has: (name) => names.has(keyOf(name)),
    text(name) {
      const key = keyOf(name);
      const entry = entries.get(key);
      const text = written.get(key);
      if (text !== undefined) return text;
      if (entry === undefined || !names.has(key))
        throw new WorkbookError(`The workbook is damaged: ${name} is missing.`);
      return original(key, entry);
    },
    write(name, text) {
      const key = keyOf(name);
      if (!names.has(key)) names.set(key, name);
      written.set(key, text);
    },
    delete(name) {
      names.delete(keyOf(name));
      written.delete(keyOf(name));
    },
    copy: () => packageOf(entries, original, new Map(names), new Map(written)),
    save: () => writeZip(ordered().map(([key, name]) => pick(key, name))),
  };
}

/** Some programs write `\` between folders. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

const saveAs = 'Open it in a spreadsheet program and save it as .xlsx.';

function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('The file is empty, so it is no workbook.');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const encrypted = contains(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0');
    throw new WorkbookError(
      encrypted
        ? 'The workbook is protected by a password. Open it in a spreadsheet program, remove the password, and save it as .xlsx.'
        : `The file is an old Excel workbook (.xls), not .xlsx. ${saveAs}`,
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new WorkbookError(`The file is not an Excel workbook (.xlsx). ${saveAs}`);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function contains(bytes: Uint8Array, ascii: string): boolean {
  const first = ascii.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < ascii.length && bytes[at + i] === ascii.charCodeAt(i)) i++;
    if (i === ascii.length) return true;
  }
  return false;
}
