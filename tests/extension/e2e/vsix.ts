import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const extension = fileURLToPath(new URL('../../../extension', import.meta.url));
const notPacked = new Set(['node_modules', 'dist', 'src']);

/** The packed extension for the tests of the file that calls this: made before the first, removed after the last. */
export function useVsix(): () => string {
  let folder: string | undefined;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rubric-vsix-'));
    pack(folder);
  }, 300_000);
  afterAll(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
  return () => join(folder ?? '', file);
}

const file = 'rubric-kit.vsix';

/** Builds and packs the extension as `npm run package` does, but in a folder of its own: tests run side by side. */
function pack(folder: string): void {
  const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');
  const run = (cwd: string, ...args: string[]) => execFileSync(process.execPath, args, { cwd, stdio: 'pipe' });
  cpSync(extension, folder, { recursive: true, filter: (from) => !notPacked.has(basename(from)) });
  run(extension, 'build.mjs', '--out', join(folder, 'dist'));
  run(folder, vsce, 'package', '--no-dependencies', '--out', join(folder, file));
}
