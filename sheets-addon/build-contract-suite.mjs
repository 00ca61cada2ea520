// tests/sheets-addon/simulator/contract -> dist/contract-suite: a script to be bound to an empty spreadsheet and run
// there, so that Google says itself whether the simulator is like it. How: docs/simulator-status.md.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleForAppsScript } from './build-apps-script.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here('dist/contract-suite/');

mkdirSync(out, { recursive: true });
const entry = here('../tests/sheets-addon/simulator/contract/run-in-google.ts');
writeFileSync(`${out}Code.js`, await bundleForAppsScript(entry));
const { addOns: _, ...manifest } = JSON.parse(readFileSync(here('apps-script/appsscript.json'), 'utf8'));
writeFileSync(`${out}appsscript.json`, `${JSON.stringify(manifest, null, 2)}\n`);
copyFileSync(here('apps-script/claspignore'), `${out}.claspignore`);
