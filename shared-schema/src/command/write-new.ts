import { closeSync, constants, copyFileSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that is not there yet, whole or not at all: whoever reads it meanwhile never sees half of it, and one
 * that came a moment ago stays as it is (throws EEXIST). Its folder has to be there.
 */
export function writeNew(file: string, text: string): void {
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    const descriptor = openSync(part, 'wx');
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    put(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}

/** A second name for the same bytes comes at once and fails where there is a file; a rename would take its place. */
function put(part: string, file: string): void {
  try {
    linkSync(part, file);
  } catch (error) {
    // Some file systems know no second names.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    copyFileSync(part, file, constants.COPYFILE_EXCL);
  }
}
