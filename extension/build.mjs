// Bundles the extension for the desktop and for the browser, from one source.
import { build } from 'esbuild';

const shared = {
  entryPoints: { extension: 'src/editor/extension.ts' },
  bundle: true,
  minify: true,
  external: ['vscode'],
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: import.meta.dirname,
};

await build({ ...shared, platform: 'node', target: 'node20', outdir: 'dist/desktop' });
await build({ ...shared, platform: 'browser', target: 'es2022', outdir: 'dist/web' });
