// What `npm start` runs: the commands on the partner manager rubric and the example scorecards, as a person would, and
// then the workbench on a copy of them until it is stopped. `npm start -- --no-serve` ends before the workbench.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    'no-serve': { type: 'boolean' },
    'no-open': { type: 'boolean' },
    port: { type: 'string' },
    out: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const at = (path) => relative(process.cwd(), resolve(root, path)) || '.';
const out = options.out ?? 'out';

const rubric = at('shared-schema/rubrics/partner-manager.rubric.yaml');
const scores = at('sheets-addon/examples/scorecards.xlsx');
const scored = at(`${out}/scored.xlsx`);
const report = at(`${out}/report.html`);
const copy = at(`${out}/workbench.xlsx`);

mkdirSync(at(out), { recursive: true });
run('rubric', ['validate', rubric]);
run('scorecard', ['score', scores, '--rubric', rubric]);
run('scorecard', ['apply', scores, '--rubric', rubric, '--out', scored, '--force'], 'brief');
run('scorecard', ['report', scores, '--rubric', rubric, '--out', report, '--force'], 'brief');
console.log(`\nOpen ${scored} in a spreadsheet program, and ${report} in a browser.`);
if (!options['no-serve']) await serve();

/** Runs one of our commands and shows how to run it by hand. Brief: only the last line, for the others were said before. */
function run(command, words, brief) {
  console.log(`\n$ npx ${command} ${words.join(' ')}\n`);
  const stdio = brief ? 'pipe' : 'inherit';
  const { status, stdout, stderr } = spawnSync(process.execPath, [binOf(command), ...words], {
    stdio,
    encoding: 'utf8',
  });
  if (brief) process.stdout.write(status === 0 ? `${stdout.trimEnd().split('\n').at(-1)}\n` : stderr);
  if (status !== 0) process.exit(status ?? 2);
}

/** In this very process: whatever stops `npm start` stops the workbench. */
async function serve() {
  // What was saved into the copy the last time is somebody's work.
  if (existsSync(copy)) console.log(`\n${copy} is there from before and opens as it is; delete it to begin anew.`);
  else copyFileSync(scores, copy);
  const words = ['serve', copy, '--rubric', rubric];
  if (options.port !== undefined) words.push('--port', options.port);
  if (options['no-open']) words.push('--no-open');
  console.log(`\n$ npx scorecard ${words.join(' ')}\n`);
  endWithNpm();
  const bin = resolve(binOf('scorecard'));
  process.argv = [process.execPath, bin, ...words];
  await import(pathToFileURL(bin).href);
}

/** npm passes SIGTERM to the shell between us only, which ends without telling us. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 300).unref();
}

function binOf(command) {
  return at(`${command === 'rubric' ? 'shared-schema' : 'sheets-addon'}/bin/${command}.mjs`);
}
