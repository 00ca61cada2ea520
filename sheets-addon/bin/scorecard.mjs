#!/usr/bin/env node
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/scorecard.mjs', import.meta.url);
if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  console.error('scorecard: not built yet; run "npm run build" in the folder of Rubric Kit first');
  process.exitCode = 2;
}
