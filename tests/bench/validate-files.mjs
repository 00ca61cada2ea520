// 1,000 rubrics of the partner manager's size, half of them YAML and half JSON, through the built command in one run: the
// processor time and the most memory of the whole process, its start included. At most 10 s and 500 MiB are allowed.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { median } from './median.mjs';

const command = fileURLToPath(new URL('../../shared-schema/dist/rubric.mjs', import.meta.url));
const source = new URL('../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url);
const count = 1000;
const runs = 3;

/** What a process says of itself when it ends, on a line of its own. */
const usage = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\n' + JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMiB: maxRSS / 1024 }));
});`;

export const names = ['validate many files'];

export async function* rows(wants) {
  if (!names.some(wants)) return;
  const folder = await mkdtemp(join(tmpdir(), 'rubric-kit-bench-'));
  try {
    const files = await writeFiles(folder);
    const used = [];
    for (let run = 0; run < runs; run++) used.push(await validate(files));
    const medianMs = median(used.map(({ cpuMs }) => cpuMs));
    const peakMiB = Math.round(Math.max(...used.map((one) => one.peakMiB)));
    const note = `${(medianMs / 1000).toFixed(1)} s of CPU (10 allowed), ${peakMiB} MiB at most (500 allowed)`;
    yield {
      bench: names[0],
      size: count,
      unit: 'files',
      subject: 'rubric validate',
      medianMs,
      ratio: 1,
      peakMiB,
      note,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The files; each has an id of its own, so that no two are the same. */
async function writeFiles(folder) {
  const yaml = await readFile(source, 'utf8');
  const rubric = parse(yaml);
  const files = Array.from({ length: count }, (_, index) => {
    const id = `${rubric.id}-${index}`;
    return index % 2 === 0
      ? { name: `${id}.rubric.yaml`, text: yaml.replace(`id: ${rubric.id}`, `id: ${id}`) }
      : { name: `${id}.rubric.json`, text: JSON.stringify({ ...rubric, id }, null, 2) };
  });
  await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
  return files.map(({ name }) => join(folder, name));
}

async function validate(files) {
  const watch = ['--import', `data:text/javascript,${encodeURIComponent(usage)}`];
  const options = { maxBuffer: 64 * 1024 * 1024 };
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [...watch, command, 'validate', '--format', 'json', ...files],
    options,
  );
  const report = JSON.parse(stdout);
  if (report.files.length !== count || report.errors > 0) throw new Error('Not every file was found to be right.');
  return JSON.parse(stderr.split('\n').at(-1));
}
