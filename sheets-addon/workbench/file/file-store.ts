import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { asCannotRun, CannotRun } from '../../src/command/outcome.ts';
import { kindOf, readBytes } from '../../src/command/read-file.ts';
import { writeWhole } from '../../src/command/write-file.ts';
import type { BookContents } from '../../src/excel/contents/contents.ts';
import { readingContents } from '../../src/excel/contents/read.ts';
import { openPackage } from '../../src/excel/package.ts';
import { WorkbookError } from '../../src/excel/workbook-error.ts';
import { readWorkbookPart } from '../../src/excel/workbook-part.ts';
import { atOnce, type Pieces } from '../../src/pieces.ts';
import type { FileView } from '../protocol.ts';
import type { Session } from '../session/session.ts';
import { saveWorkbook } from './save-workbook.ts';
import { textOf } from './unpack.ts';

/** The file that a workbench works on. */
export interface FileStore {
  readonly path: string;
  /** Read when they are asked for first. Throws CannotRun where the file is damaged. */
  readonly contents: BookContents;
  /** Reads them with pauses. */
  reading(): Pieces<BookContents>;
  /** What of it is kept but not shown. */
  readonly unseen: readonly string[];
  view(session: Session): FileView;
  /** Writes the file, or a copy where the file would lose something. Returns what was done; throws an Error that says why not. */
  save(session: Session): string;
  /** Writes what is not saved beside the file; returns what was done. */
  rescue(session: Session): string;
  /** Looks whether another program wrote the file; true where that is news. */
  checkDisk(): boolean;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Opens and reads an .xlsx. Throws CannotRun with a line for a person. */
export function openFile(path: string): FileStore {
  const file = findFile(path);
  atOnce(file.reading());
  return file;
}

/** A file of so many bytes is read in a moment. */
const soonRead = 128 * 1024;

/**
 * Opens an .xlsx. Of a large one as much is read as shows that it is one, so that a page can be there before the rest; of
 * any other all, so that whatever is wrong with it is said at once. Throws CannotRun with a line for a person.
 */
export function findFile(path: string): FileStore {
  const bytes = readBytes(path);
  if (kindOf(bytes) === 'old-office') {
    throw new CannotRun(`cannot read ${path}: it is an old Excel file or has a password; save it as .xlsx without one`);
  }
  const told = <Result>(read: () => Result): Result => asCannotRun(`cannot read ${path}: `, WorkbookError, read);
  const parts = told(() => openPackage(bytes, textOf));
  told(() => readWorkbookPart(parts));
  let read: BookContents | undefined;
  let work: Pieces<BookContents> | undefined = readingContents(parts);
  function* reading(): Pieces<BookContents> {
    while (!read) {
      const { done, value } = told(() => (work as Pieces<BookContents>).next());
      if (!done) yield;
      else {
        read = value;
        // With it go a hundred megabytes of unpacked text.
        work = undefined;
      }
    }
    return read;
  }
  if (bytes.length <= soonRead) atOnce(reading());
  let onDisk = hashOf(bytes);
  let changedOnDisk = false;
  /** Whether the person knows that it was. */
  let isTold = false;
  let savedAt = 0;
  let known: { readonly edits: number; readonly losses: readonly string[] } = { edits: 0, losses: [] };

  const isChanged = (): boolean => {
    try {
      return hashOf(readFileSync(path)) !== onDisk;
    } catch {
      return true;
    }
  };
  const name = (word: string): string =>
    join(dirname(path), `${basename(path, extname(path))}.${word}${extname(path)}`);
  const free = (word: string): string => {
    for (let number = 1; ; number++) {
      const candidate = name(number === 1 ? word : `${word}-${number}`);
      if (!existsSync(candidate)) return candidate;
    }
  };
  return {
    path,
    get contents() {
      return atOnce(reading());
    },
    reading,
    get unseen() {
      const { unseen, tabs } = atOnce(reading());
      return [...new Set([...unseen, ...tabs.flatMap((tab) => tab.unseen)])];
    },
    view(session) {
      const saved = session.edits === savedAt;
      return { path, saved, losses: saved || known.edits !== session.edits ? [] : known.losses, changedOnDisk };
    },
    checkDisk() {
      const before = changedOnDisk;
      changedOnDisk = isChanged();
      return before !== changedOnDisk;
    },
    rescue(session) {
      const copy = free('unsaved');
      writeWhole({ path: copy, force: false, keep: [path] }, saveWorkbook(bytes, session).bytes);
      return `The changes that were not saved are in ${copy}; ${path} is as it was.`;
    },
    save(session) {
      changedOnDisk = isChanged();
      if (!changedOnDisk) isTold = false;
      else if (!isTold) {
        isTold = true;
        throw new Error(
          `${path} was changed by another program since it was opened. It is not overwritten: press Save again to write what is here beside it, as a copy.`,
        );
      }
      const { bytes: next, losses } = saveWorkbook(bytes, session);
      const isNews = losses.some((loss) => !known.losses.includes(loss));
      known = { edits: session.edits, losses };
      if (losses.length > 0 || changedOnDisk) {
        if (isNews)
          throw new Error(
            `Not saved yet. The file would lose: ${losses.join('; ')}. Press Save again to write a copy instead.`,
          );
        const copy = free('copy');
        writeWhole({ path: copy, force: false, keep: [path] }, next);
        return `Wrote a copy, ${copy}; ${path} is as it was.`;
      }
      const backup = name('before-workbench');
      if (savedAt === 0 && !existsSync(backup)) writeWhole({ path: backup, force: false, keep: [path] }, bytes);
      writeWhole({ path, force: true, keep: [] }, next);
      onDisk = hashOf(next);
      savedAt = session.edits;
      return `Saved ${path}; what it was at first is in ${basename(backup)}.`;
    },
  };
}
