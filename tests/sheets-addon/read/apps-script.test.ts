import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** What a run comes to, printed, so that a bare context and this process can be compared. */
const program = `
import { digest } from '@rubric-kit/shared-schema/digest.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { snapshotOfCsv } from '@rubric-kit/sheets-addon/read/csv.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import { resultDocument } from '@rubric-kit/sheets-addon/result.ts';
export function run(rubricText, csv) {
  const rubric = JSON.parse(rubricText);
  const snapshot = snapshotOfCsv(csv);
  const scorecard = readScorecard(snapshot, detectMapping(snapshot, rubric).mapping, rubric);
  const result = score(rubric, scorecard.ratings);
  return JSON.stringify(resultDocument({ rubric, digest: digest(rubric), result, scorecard }));
}
`;

test('reading, scoring and the digest run without Node, TextEncoder, crypto, timers and Intl', async () => {
  const root = new URL('../../../', import.meta.url);
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root.pathname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kit',
    target: 'es2019',
    logLevel: 'silent',
  });
  const bundle = outputFiles[0]?.text ?? '';
  const rubric = readFileSync(new URL('shared-schema/rubrics/bakery-shift-lead.rubric.json', root), 'utf8');
  const csv = 'Person,Team,Food safety\nZoë,Früh,2\nBo,Früh,3\nCy,Früh,x\n';
  const bare = vm.createContext({ rubric, csv });
  const absent = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']
    .map((name) => `delete globalThis.${name};`)
    .join('');
  const printed = vm.runInContext(`${absent}${bundle};kit.run(rubric, csv)`, bare);
  const document = JSON.parse(printed);
  expect(document.people.map((one: { person: string }) => one.person)).toEqual(['Zoë', 'Bo']);
  // (2 + 3) / 2
  expect(document.teams).toMatchObject([{ team: 'Früh', n: 2, averages: { 'food-safety': { mean: 2.5, n: 2 } } }]);
  expect(document.invalid).toMatchObject([{ cell: 'C4', value: 'x' }]);
  const { digest } = await import('@rubric-kit/shared-schema/digest.ts');
  expect(document.rubric.digest).toBe(digest(JSON.parse(rubric)));
});
