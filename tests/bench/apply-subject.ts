import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createHost } from '../../sheets-addon/simulator/host.ts';
import { runBundle } from '../../sheets-addon/simulator/run-bundle.ts';
import { manyRows } from '../sheets-addon/google/many-rows.ts';

// One process for one size, so that its peak of memory is its own: `node subject.mjs FOLDER ROWS RUNS` prints one JSON.

const [folder = '', rows = '', runs = ''] = process.argv.slice(2);
const pushed = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

/** Chooses a rubric in a new spreadsheet, then applies it: milliseconds and what was asked of Google. */
function applied(): { milliseconds: number; calls: number; alternations: number } {
  const host = createHost(manyRows(Number(rows)));
  for (const file of ['Sidebar', 'Rubrics']) host.files.set(file, pushed(`${file}.html`));
  const script = runBundle(pushed('Code.js'), host);
  script.call('sidebarUseCatalogue', 'bakery-shift-lead');
  host.log.reset();
  const began = performance.now();
  const outcome = script.call('sidebarApply') as { done: boolean; message: string };
  const milliseconds = performance.now() - began;
  if (!outcome.done) throw new Error(outcome.message);
  return { milliseconds, calls: host.log.calls.length, alternations: host.log.alternations };
}

const all = Array.from({ length: Number(runs) }, applied);
const times = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
process.stdout.write(
  JSON.stringify({
    medianMs: times[Math.floor(times.length / 2)],
    calls: all[0]?.calls,
    alternations: all[0]?.alternations,
    // Kilobytes, of the process with everything in it: node, the bundle and the simulated spreadsheet.
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
