import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const extension = fileURLToPath(new URL('../../../extension', import.meta.url));
const notPacked = new Set(['node_modules', 'dist', 'src']);

export interface Vsix {
  readonly path: string;
  remove(): void;
}

/** Builds and packs the extension as `npm run package` does, but in a folder of its own: tests run side by side. */
export function packed(): Vsix {
  const folder = mkdtempSync(join(tmpdir(), 'rubric-vsix-'));
  const path = join(folder, 'rubric-kit.vsix');
  const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');
  const run = (cwd: string, ...args: string[]) => execFileSync(process.execPath, args, { cwd, stdio: 'pipe' });
  cpSync(extension, folder, { recursive: true, filter: (from) => !notPacked.has(basename(from)) });
  run(extension, 'build.mjs', '--out', join(folder, 'dist'));
  run(folder, vsce, 'package', '--no-dependencies', '--out', path);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
