#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/rubric.mjs', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  console.error('rubric: the program is not built yet. Run: npm run build');
  process.exitCode = 2;
}
