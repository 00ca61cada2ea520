// Bundles the extension for the desktop and for the browser, and its pages, from one source.
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { lean } from './lean.mjs';

const absWorkingDir = import.meta.dirname;
const { values } = parseArgs({ options: { out: { type: 'string' }, sizes: { type: 'boolean' } } });
/** Where the bundles go. */
const dist = resolve(absWorkingDir, values.out ?? 'dist');
const shared = {
  absWorkingDir,
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  metafile: true,
  plugins: [lean],
};
rmSync(dist, { recursive: true, force: true });

const [desktop] = await Promise.all([
  // In chunks: what the first file does not need is read when it is asked for.
  build({
    ...shared,
    entryPoints: { extension: 'src/editor/extension.ts' },
    external: ['vscode'],
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    outdir: join(dist, 'desktop'),
  }),
  // The web worker host loads one file.
  build({
    ...shared,
    entryPoints: { extension: 'src/editor/extension.ts' },
    // The reader of .csv knows Node's streams, which nothing here asks it for.
    external: ['vscode', 'stream'],
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    outdir: join(dist, 'web'),
  }),
  build({
    ...shared,
    entryPoints: {
      grid: 'src/grid/page/main.ts',
      preview: 'src/preview/page/main.ts',
    },
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    outdir: join(dist, 'pages'),
  }),
  build({
    ...shared,
    entryPoints: { grid: 'src/grid/page/grid.css', preview: 'src/preview/page/preview.css' },
    outdir: join(dist, 'pages'),
  }),
]);

// What a new rubric can begin from.
cpSync(join(absWorkingDir, '../shared-schema/rubrics'), join(dist, 'rubrics'), { recursive: true });

if (values.sizes) {
  for (const [file, { bytes, inputs }] of Object.entries(desktop.metafile.outputs)) {
    console.log(String(bytes).padStart(8), file);
    const largest = Object.entries(inputs).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput);
    for (const [input, { bytesInOutput }] of largest.slice(0, 8))
      console.log(String(bytesInOutput).padStart(12), input);
  }
}
