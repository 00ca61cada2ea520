import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildAppsScript } from './build-apps-script.mjs';
import { buildSidebar } from './build-sidebar.mjs';
import { buildWorkbench } from './build-workbench.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));

await build({
  entryPoints: [here('src/command/main.ts')],
  outfile: here('dist/scorecard.mjs'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // jsonc-parser's `main` loads its parts by names that a bundler cannot see.
  mainFields: ['module', 'main'],
  // Some dependencies are CommonJS and ask for node's own modules.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  define: { version: JSON.stringify(version) },
  legalComments: 'eof',
  logLevel: 'warning',
});

await buildAppsScript();
await buildSidebar();
await buildWorkbench();
