// Our own code as users get it: bundled and minified.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles a TypeScript source, which may import from the workspaces. Gives the bundle's address and a way to remove it. */
export async function bundle(source, options = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'rubric-kit-bench-'));
  const outfile = join(folder, 'bundle.mjs');
  await build({
    stdin: { contents: source, resolveDir: repository, loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    ...options,
  });
  return { url: pathToFileURL(outfile).href, remove: () => rm(folder, { recursive: true }) };
}
