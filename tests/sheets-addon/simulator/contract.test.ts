import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { googleGlobals } from '../../../sheets-addon/simulator/google.ts';
import { createHost } from '../../../sheets-addon/simulator/host.ts';
import { runBundle } from '../../../sheets-addon/simulator/run-bundle.ts';
import { cases, confirmed, runCase } from './contract/index.ts';

describe(`what Google's services do, ${confirmed}`, () => {
  test.each(cases.map((one) => [`${one.method} ${one.what}`, one] as const))('%s', (_name, one) => {
    runCase(googleGlobals(createHost()), one);
  });

  test('every case says where it is documented', () => {
    for (const { link } of cases)
      expect(link).toMatch(/^https:\/\/developers\.google\.com\/apps-script\/[\w/-]+(#.+)?$/);
  });

  test('the suite can be pushed: as one script it lists on a tab what it found', () => {
    const addOn = new URL('../../../sheets-addon/', import.meta.url);
    execFileSync('node', [fileURLToPath(new URL('build-contract-suite.mjs', addOn))]);
    const script = readFileSync(new URL('dist/contract-suite/Code.js', addOn), 'utf8');
    const host = createHost();
    runBundle(script, host).call('runContract');
    const [report, ...others] = host.workbook.sheets;
    expect(others.map(({ name }) => name)).toEqual(['Sheet1']);
    const rows = report?.rows.map((cells) => cells.map((cell) => cell?.value)) ?? [];
    expect(rows[0]).toEqual(['Google', 'Method', 'What it does', 'Documentation']);
    expect(rows.slice(1)).toEqual(cases.map(({ method, what, link }) => ['as described', method, what, link]));
  });
});
