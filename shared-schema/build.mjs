// src/command/main.ts -> dist/rubric.mjs: the command with everything it needs in one file, so that it starts fast.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({
  entryPoints: [fileURLToPath(new URL('src/command/main.ts', import.meta.url))],
  outfile: fileURLToPath(new URL('dist/rubric.mjs', import.meta.url)),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // The first file of each package that esbuild can take apart; jsonc-parser's other one requires by computed name.
  mainFields: ['module', 'main'],
  minifySyntax: true,
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});
