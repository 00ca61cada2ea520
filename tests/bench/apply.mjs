// The built add-on applies a rubric to a scorecard in the simulated Google Sheets: how long it takes, what it asks of
// Google, and the most memory that the process had. The calls must not follow the rows, and 10,000 rows have to be done
// within a tenth of the six minutes that Google gives a run.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundle } from './ours.mjs';

const folder = fileURLToPath(new URL('../../sheets-addon/dist/apps-script', import.meta.url));
const runs = { 10: 9, 1000: 5, 10000: 3 };

export const names = ['apply'];

export async function* rows(wants) {
  if (!wants('apply')) return;
  const subject = await bundle("import './tests/bench/apply-subject.ts';", { platform: 'node' });
  try {
    for (const [size, count] of Object.entries(runs)) {
      const { stdout } = await promisify(execFile)('node', [fileURLToPath(subject.url), folder, size, String(count)]);
      const { medianMs, calls, alternations, peakMiB } = JSON.parse(stdout);
      const note = `${calls} calls, ${alternations} alternation${alternations === 1 ? '' : 's'}, ${peakMiB} MiB at most`;
      yield {
        ...{ bench: 'apply', size: Number(size), subject: 'rubric-kit', medianMs, ratio: 1 },
        ...{ calls, alternations, peakMiB, note },
      };
    }
  } finally {
    await subject.remove();
  }
}
