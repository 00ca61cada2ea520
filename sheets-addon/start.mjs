// What `npm start` runs: the two commands on the partner manager rubric and the example scorecards, as a person would.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (path) => relative(process.cwd(), `${root}${path}`) || '.';

const rubric = at('shared-schema/rubrics/partner-manager.rubric.yaml');
const scores = at('sheets-addon/examples/scorecards.xlsx');
const scored = at('out/scored.xlsx');
const report = at('out/report.html');

mkdirSync(at('out'), { recursive: true });
run('rubric', ['validate', rubric]);
run('scorecard', ['score', scores, '--rubric', rubric]);
run('scorecard', ['apply', scores, '--rubric', rubric, '--out', scored, '--force'], 'brief');
run('scorecard', ['report', scores, '--rubric', rubric, '--out', report, '--force'], 'brief');
console.log(`\nOpen ${scored} in a spreadsheet program, and ${report} in a browser.`);

/** Runs one of our commands and shows how to run it by hand. Brief: only the last line, for the others were said before. */
function run(command, words, brief) {
  const folder = command === 'rubric' ? 'shared-schema' : 'sheets-addon';
  console.log(`\n$ npx ${command} ${words.join(' ')}\n`);
  const stdio = brief ? 'pipe' : 'inherit';
  const bin = at(`${folder}/bin/${command}.mjs`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { stdio, encoding: 'utf8' });
  if (brief) process.stdout.write(status === 0 ? `${stdout.trimEnd().split('\n').at(-1)}\n` : stderr);
  if (status !== 0) process.exit(status ?? 2);
}
