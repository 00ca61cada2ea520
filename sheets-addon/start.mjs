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
run('scorecard', ['apply', scores, '--rubric', rubric, '--out', scored, '--force'], 'quiet');
run('scorecard', ['report', scores, '--rubric', rubric, '--out', report, '--force'], 'quiet');
console.log(`\nThe scored workbook: ${scored}\nThe report:          ${report}`);

/** Runs one of our commands and shows how to run it by hand. Quiet: what it says was said by the one before. */
function run(command, words, quiet) {
  const folder = command === 'rubric' ? 'shared-schema' : 'sheets-addon';
  console.log(`\n$ npx ${command} ${words.join(' ')}\n`);
  const stdio = quiet ? ['ignore', 'ignore', 'pipe'] : 'inherit';
  const { status, stderr } = spawnSync(process.execPath, [at(`${folder}/bin/${command}.mjs`), ...words], { stdio });
  if (status === 0) return;
  if (quiet) process.stderr.write(stderr);
  process.exit(status ?? 2);
}
