// `npm run bench` prints a table of every bench; `-- --only PART` those whose name holds PART, `-- --lines NUMBER` the
// validation of texts of this size alone, `-- --json` one JSON list of { bench, size, subject, medianMs, ratio }. A ratio
// says how many times ours a subject takes for the same work in the same run. To add benches, write a module with their
// `names` and rows(wants, lines), which yields the rows, and list it.
import { parseArgs } from 'node:util';
import * as activation from './activation.mjs';
import * as apply from './apply.mjs';
import * as grid from './grid.mjs';
import * as language from './language.mjs';
import * as screen from './screen.mjs';
import * as typing from './typing.mjs';
import * as validate from './validate.mjs';
import * as validateFiles from './validate-files.mjs';
import * as workbench from './workbench.mjs';

const benches = [validate, validateFiles, language, typing, grid, activation, apply, workbench, screen];

const values = options();
const lines = values.lines === undefined ? undefined : Number(values.lines);
const wants = (bench) => bench.includes(values.only ?? '');

const all = [];
for (const { names, rows } of benches) {
  if (!names.some(wants)) continue;
  for await (const row of rows(wants, lines)) {
    all.push(row);
    if (!values.json) process.stdout.write(`${line(row, all.at(-2))}\n`);
  }
}
if (values.json) process.stdout.write(`${JSON.stringify(all)}\n`);

function options() {
  try {
    return parseArgs({
      options: { json: { type: 'boolean' }, only: { type: 'string' }, lines: { type: 'string' } },
    }).values;
  } catch (error) {
    process.stderr.write(`bench: ${error.message}\n`);
    process.exit(2);
  }
}

/** A row of the table; what a row shares with the one before it is left out. */
function line({ bench, size, subject, medianMs, ratio, note = '', unit = 'lines' }, before) {
  const same = before?.bench === bench && before.size === size;
  const head = same ? '' : `\n${bench}, ${size.toLocaleString('en')} ${unit}\n`;
  return `${head}  ${subject.padEnd(32)}${medianMs.toFixed(medianMs < 10 ? 3 : 1).padStart(10)} ms${`${ratio.toFixed(2)}x`.padStart(10)}${note && `  ${note}`}`;
}
