import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotRun, fileFault } from './outcome.ts';

/** Where a command writes, and what it must not write over. */
export interface Target {
  readonly path: string;
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
  /** Files that are read: none of them is ever replaced, `force` or not. */
  readonly keep: readonly string[];
}

/** Refuses a target before any work is done. Throws CannotRun. */
export function checkTarget({ path, force, keep }: Target): void {
  const there = identity(path);
  if (there === undefined) {
    if (identity(dirname(path)) === undefined) {
      throw new CannotRun(`cannot write ${path}: the folder ${dirname(path)} does not exist; make it first`);
    }
    return;
  }
  if (there.folder) throw new CannotRun(`cannot write ${path}: it is a folder; name a file in it`);
  if (keep.some((file) => identity(file)?.is === there.is)) {
    throw new CannotRun(`cannot write ${path}: it is the file that is read; name another file after --out`);
  }
  if (!force) {
    throw new CannotRun(`cannot write ${path}: it is there already; name another file, or add --force to replace it`);
  }
}

/**
 * Writes a file whole or not at all: a reader sees the old content or the new, and a failure leaves the old. Throws
 * CannotRun.
 */
export function writeWhole(target: Target, content: Uint8Array | string): void {
  checkTarget(target);
  const { path } = target;
  const unfinished = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = openSync(unfinished, 'wx');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new CannotRun(`cannot write ${path}: ${fileFault(error)}`);
  }
}

/** One file under all its names and links. */
function identity(path: string): { readonly is: string; readonly folder: boolean } | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
    return stats && { is: `${stats.dev}:${stats.ino}`, folder: stats.isDirectory() };
  } catch (error) {
    throw new CannotRun(`cannot write ${path}: ${fileFault(error)}`);
  }
}
