// The workbench on a sheet of 5,000 people, plain and with a rubric applied and saved: how long it takes from the start of
// the command until a page in Chromium is painted, and until an edit made in that moment is answered; how long applying
// takes; and how long an edit takes until the answer has the team's new average, which is compared with the mean of what
// was typed.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
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
  const source = `export { manyPeople } from './tests/bench/workbench-file.ts';
    export { launchOptions, missing } from './tests/e2e/chromium.ts';`;
  const file = await bundle(source, { platform: 'node' });
  let browser;
  try {
    const { manyPeople, launchOptions, missing } = await import(file.url);
    if (missing) process.stderr.write(`bench: opening is timed without a page: ${missing}\n`);
    else browser = await chromium.launch(launchOptions);
    const path = join(folder, 'scores.xlsx');
    const scores = manyPeople(path, people);
    yield* opening('plain', path, browser, scores);
    const applied = await opened(path, null, (workbench) => timed(workbench, scores));
    yield row('workbench edit', 'the new average', applied.edits);
    yield row('workbench edit', 'a rubric applied', [applied.apply]);
    yield* opening('applied, saved', path, browser, scores);
    const reopened = await opened(path, null, (workbench) => typed(workbench, scores));
    yield row('workbench edit', 'the new average, opened anew', reopened);
  } finally {
    await browser?.close();
    await file.remove();
    await rm(folder, { recursive: true });
  }
}

/** Opens a file several times. */
async function* opening(kind, path, browser, scores) {
  const all = [];
  for (let i = 0; i < opens; i++) {
    all.push(
      await opened(path, browser, async ({ painted, since, post, order }) => {
        // On a copy of the scores, for it is not saved.
        await post(
          'edit',
          scored(
            order,
            scores.map((own) => [...own]),
            i,
            0,
          ),
        );
        return { painted, usable: since() };
      }),
    );
  }
  const times = (what) => all.map((one) => one[what]);
  if (browser) yield row('workbench open', `${kind}: painted`, times('painted'));
  yield row('workbench open', `${kind}: an edit is answered`, times('usable'));
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

/** Serves a file, shows it on a page if there is a browser, and ends both when `use` is done with it. */
async function opened(path, browser, use) {
  const page = await browser?.newPage({ viewport: { width: 1920, height: 1080 } });
  const began = performance.now();
  const since = () => performance.now() - began;
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
    if (page) {
      await page.goto(address);
      await page.waitForSelector('body[data-ready=true]');
      // The frame after the one in which the grid was drawn.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    const painted = since();
    const post = async (name, body) => {
      const response = await fetch(address + name, { method: 'POST', body: JSON.stringify(body) });
      if (!response.ok) throw new Error(await response.text());
      return response.json();
    };
    const { order } = page ? { order: [0] } : await post('workbook', {});
    return await use({ painted, since, post, order });
  } finally {
    server.kill('SIGKILL');
    await page?.close();
  }
}

/** An edit that gives a person another score. */
function scored([tab], scores, person, competency) {
  const before = scores[person][competency];
  const input = before === 5 ? 1 : before + 0.5;
  scores[person][competency] = input;
  return { edit: { kind: 'cells', tab, cells: [{ r: person + 1, c: 4 + competency, input }] }, have: 0 };
}

/** Applies the rubric, edits scores one by one, and saves. */
async function timed(workbench, scores) {
  const { post } = workbench;
  await post('call', { name: 'sidebarUseCatalogue', args: ['partner-manager'] });
  const began = performance.now();
  const { result } = await post('call', { name: 'sidebarApply', args: [] });
  if (!result?.done) throw new Error(`not applied: ${JSON.stringify(result)}`);
  const apply = performance.now() - began;
  const times = await typed(workbench, scores);
  await post('save', { have: 0 });
  return { apply, edits: times };
}

/** Edits scores one by one, each of another team. */
async function typed({ post, order }, scores) {
  // Once all is read.
  await post('state', { have: 0 });
  const { tabs } = await post('workbook', {});
  const team = tabs.find(({ name }) => name === 'Team').id;
  const times = [];
  for (let i = 0; i < edits; i++) {
    const [person, competency] = [(i * 997 + 13) % people, i % 5];
    const edit = scored(order, scores, person, competency);
    const asked = performance.now();
    const answer = await post('edit', edit);
    times.push(performance.now() - asked);
    // Teams stand from row 9 of their tab on, the averages from its column C on.
    const number = Math.floor(person / 50);
    const { cells } = answer.cells.find(({ tab }) => tab === team);
    const shown = cells.find(({ r, c }) => r === 8 + number && c === 2 + competency)?.v;
    const members = scores.slice(number * 50, number * 50 + 50);
    const mean = members.reduce((sum, one) => sum + one[competency], 0) / members.length;
    if (!(Math.abs(shown - mean) < 1e-9)) throw new Error(`the answer has ${shown} where the mean is ${mean}`);
  }
  return times;
}
