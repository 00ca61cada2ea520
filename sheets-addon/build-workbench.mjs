// workbench/page -> dist/workbench: the page that `scorecard serve` shows. Nothing in it is fetched from elsewhere.
import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Writes workbench.js, workbench.css, shim.js and index.html. */
export async function buildWorkbench() {
  await mkdir(here('dist/workbench/'), { recursive: true });
  const shared = { bundle: true, minify: true, platform: 'browser', logLevel: 'warning', legalComments: 'none' };
  await Promise.all([
    build({
      ...shared,
      entryPoints: [here('workbench/page/main.ts')],
      outfile: here('dist/workbench/workbench.js'),
      target: 'es2022',
      format: 'iife',
      loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    build({
      ...shared,
      entryPoints: [here('workbench/page/shim.ts')],
      outfile: here('dist/workbench/shim.js'),
      target: 'es2020',
      format: 'iife',
    }),
    copyFile(here('workbench/page/index.html'), here('dist/workbench/index.html')),
  ]);
}
