/** What a command ends with: 0 done, 1 errors found, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** The command cannot do its work. The message is one line: what is wrong and what to do. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

/** Work whose refusals are one line for a person: they become CannotRun, after a word on what it was about. */
export function asCannotRun<T>(about: string, refusal: new (message: string) => Error, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof refusal ? new CannotRun(about + error.message) : error;
  }
}

/** The reason of a failed call to the file system, in plain words. */
export function fileFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return faults.get(code) ?? `the system says ${code || String(error)}`;
}

const faults: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'a part of its path is not a folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you have no permission'],
  ['EPERM', 'you have no permission'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EBUSY', 'another program has it open'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EMFILE', 'too many files are open'],
]);
