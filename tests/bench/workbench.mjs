// The workbench on a sheet of 5,000 people, over its own server, as a page asks: how long it takes from the start of the
// command until the page has every cell, before and after a rubric was applied; how long applying takes; and how long an
// edit takes until the answer has the team's new average, which is compared with the mean of what was typed.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';
import { bundle } from './ours.mjs';

const command = fileURLToPath(new URL('../../sheets-addon/bin/scorecard.mjs', import.meta.url));
const people = 5000;
const opens = 5;
const edits = 60;

export const names = ['workbench open', 'workbench edit'];

export async function* rows(wants) {
  if (!names.some(wants)) return;
  const folder = await mkdtemp(join(tmpdir(), 'rubric-kit-bench-'));
  const file = await bundle("import { manyPeople } from './tests/bench/workbench-file.ts'; export { manyPeople };", {
    platform: 'node',
  });
  try {
    const { manyPeople } = await import(file.url);
    const path = join(folder, 'scores.xlsx');
    const scores = manyPeople(path, people);
    const times = [];
    for (let i = 0; i < opens; i++) times.push(await opened(path, ({ milliseconds }) => milliseconds));
    yield row('workbench open', 'until every cell is there', times);
    const applied = await opened(path, (workbench) => timed(workbench, scores));
    yield row('workbench edit', 'the new average', applied.edits);
    yield row('workbench edit', 'a rubric applied', [applied.apply]);
    yield row('workbench open', 'with a rubric applied, saved', [
      await opened(path, ({ milliseconds }) => milliseconds),
    ]);
  } finally {
    await file.remove();
    await rm(folder, { recursive: true });
  }
}

function row(bench, subject, times) {
  const note =
    times.length === 1 ? 'once' : `median of ${times.length}; the worst took ${Math.max(...times).toFixed(0)} ms`;
  return {
    bench,
    size: people,
    unit: 'people',
    subject,
    medianMs: median(times),
    worstMs: Math.max(...times),
    ratio: 1,
    note,
  };
}

/** Serves a file until `use` is done with it. */
async function opened(path, use) {
  const began = performance.now();
  const server = spawn(process.execPath, [command, 'serve', path, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let said = '';
    for await (const piece of server.stdout) {
      said += piece;
      if (said.includes('Ctrl+C')) break;
    }
    const address = /http:\S+/.exec(said)[0];
    const post = async (name, body) => {
      const response = await fetch(address + name, { method: 'POST', body: JSON.stringify(body) });
      if (!response.ok) throw new Error(await response.text());
      return response.json();
    };
    const { tabs } = await post('workbook', {});
    return await use({ milliseconds: performance.now() - began, post, tabs });
  } finally {
    server.kill('SIGKILL');
  }
}

/** Applies the rubric, edits scores one by one, and saves. */
async function timed({ post, tabs }, scores) {
  await post('call', { name: 'sidebarUseCatalogue', args: ['partner-manager'] });
  const began = performance.now();
  const { result, change } = await post('call', { name: 'sidebarApply', args: [] });
  if (!result?.done) throw new Error(`not applied: ${JSON.stringify(result)}`);
  const apply = performance.now() - began;
  const team = change.tabs.find(({ name }) => name === 'Team').id;
  const times = [];
  for (let i = 0; i < edits; i++) {
    const [person, competency] = [(i * 997 + 13) % people, i % 5];
    const before = scores[person][competency];
    const input = before === 5 ? 1 : before + 0.5;
    scores[person][competency] = input;
    const edit = { kind: 'cells', tab: tabs[0].id, cells: [{ r: person + 1, c: 4 + competency, input }] };
    const asked = performance.now();
    const answer = await post('edit', { edit, have: 0 });
    times.push(performance.now() - asked);
    // Teams stand from row 9 of their tab on, the averages from its column C on.
    const number = Math.floor(person / 50);
    const { cells } = answer.cells.find(({ tab }) => tab === team);
    const shown = cells.find(({ r, c }) => r === 8 + number && c === 2 + competency)?.v;
    const members = scores.slice(number * 50, number * 50 + 50);
    const mean = members.reduce((sum, one) => sum + one[competency], 0) / members.length;
    if (!(Math.abs(shown - mean) < 1e-9)) throw new Error(`the answer has ${shown} where the mean is ${mean}`);
  }
  await post('save', { have: 0 });
  return { apply, edits: times };
}
