import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const extension = fileURLToPath(new URL('../../../extension', import.meta.url));

/** Builds and packs the extension as `npm run package` does, into a folder that is given; the .vsix's path. */
export function packed(): string {
  const out = join(mkdtempSync(join(tmpdir(), 'rubric-vsix-')), 'rubric-kit.vsix');
  const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');
  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: extension, stdio: 'pipe' });
  run('build.mjs');
  run(vsce, 'package', '--no-dependencies', '--out', out);
  return out;
}
