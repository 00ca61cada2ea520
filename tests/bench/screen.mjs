// The workbench in a browser, on a sheet of 5,000 people with a rubric applied: from the start of the command until the
// saved workbook is on the screen and takes keys, in a browser that is running; and from the Enter after a score that a person
// typed to the frame in which the team's new average is on the screen. Real keys go through Chromium. First the average
// stands beside the scores, as `=Team!C9` that the manager wrote, and counts once its pixels on the grid's canvas are
// others. Then scores are typed anywhere in the tab while the average is in a tab that is not open, and counts in the
// frame after which the grid has it. Each time it is compared with the mean of what was typed.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { median } from './median.mjs';
import { bundle } from './ours.mjs';
import { watch } from './screen-probe.mjs';

const command = fileURLToPath(new URL('../../sheets-addon/bin/scorecard.mjs', import.meta.url));
const people = 5000;
const inTeam = 50;
const edits = 25;
const opens = 3;
const viewport = { width: 1920, height: 1080 };
const competencies = 'EFGHI';
/** Where the averages of the first team stand: beside the scores, and on the tab Team. */
const beside = 'KLMNO';
const onTeam = 'CDEFG';
const firstTeam = 9;

export const names = ['screen'];

export async function* rows() {
  const folder = await mkdtemp(join(tmpdir(), 'rubric-kit-bench-'));
  const source = `export { manyPeople } from './tests/bench/workbench-file.ts';
    export { launchOptions, missing } from './tests/e2e/chromium.ts';`;
  const file = await bundle(source, { platform: 'node' });
  try {
    const { manyPeople, launchOptions, missing } = await import(file.url);
    if (missing) {
      process.stderr.write(`bench: screen is left out: ${missing}\n`);
      return;
    }
    const path = join(folder, 'scores.xlsx');
    const scores = manyPeople(path, people);
    const browser = await chromium.launch(launchOptions);
    try {
      await served(path, async (address) => {
        await apply(address);
        await ask(address, 'save', { have: 0 });
      });
      const times = [];
      for (let i = 0; i < opens; i++) times.push(await opened(browser, path));
      yield row('screen, opening', 'from the command to the first key', times);
      yield* await served(path, async (address) => {
        await writeAverages(address);
        return timed(browser, address, scores);
      });
    } finally {
      await browser.close();
    }
  } finally {
    await file.remove();
    await rm(folder, { recursive: true });
  }
}

/** Serves a file until `use` is done with it. */
async function served(path, use) {
  const server = spawn(process.execPath, [command, 'serve', path, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise((resolve) => {
      let said = '';
      server.stdout.on('data', (piece) => {
        said += piece;
        const found = /(http:\S+)\s/.exec(said);
        if (found) resolve(found[1]);
      });
    });
    return await use(address);
  } finally {
    server.kill('SIGKILL');
  }
}

async function ask(address, name, body) {
  const response = await fetch(address + name, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** The time until the saved workbook is on the screen and takes keys; nothing of it is known to the command or the page. */
async function opened(browser, path) {
  const began = performance.now();
  return served(path, async (address) => {
    const page = await browser.newPage({ viewport });
    await page.goto(address);
    await page.waitForSelector('body[data-ready=true]');
    const time = performance.now() - began;
    await page.close();
    return time;
  });
}

/** Applies the rubric; the workbook opens where the scores are. */
async function apply(address) {
  const { tabs } = await ask(address, 'workbook', {});
  await ask(address, 'call', { name: 'sidebarUseCatalogue', args: ['partner-manager'] });
  const { result } = await ask(address, 'call', { name: 'sidebarApply', args: [] });
  if (!result?.done) throw new Error(`not applied: ${JSON.stringify(result)}`);
  await ask(address, 'select', { tab: tabs[0].id, range: { top: 0, left: 0, bottom: 0, right: 0 } });
}

/** Writes the first team's averages beside the scores. */
async function writeAverages(address) {
  const { tabs } = await ask(address, 'workbook', {});
  const column = beside.charCodeAt(0) - 'A'.charCodeAt(0);
  const cells = [...onTeam].map((letter, i) => ({ r: 1, c: column + i, input: `=Team!${letter}${firstTeam}` }));
  await ask(address, 'edit', { edit: { kind: 'cells', tab: tabs[0].id, cells }, have: 0 });
}

async function timed(browser, address, scores) {
  const page = await browser.newPage({ viewport });
  await page.goto(address);
  await page.waitForSelector('body[data-ready=true]');
  await page.frameLocator('#sidebar').getByRole('tab').first().waitFor();
  // The averages have been looked at, as by somebody who wants to see them change.
  for (const name of ['Team', 'Scores']) {
    await page.locator('#grid [role=tab]').filter({ hasText: name }).first().click();
    await page.waitForTimeout(2000);
  }

  const one = async (person, competency, isBeside) => {
    const score = scores[person][competency] === 5 ? 1 : scores[person][competency] + 0.5;
    scores[person][competency] = score;
    const team = Math.floor(person / inTeam);
    const members = scores.slice(team * inTeam, team * inTeam + inTeam);
    const expected = members.reduce((sum, member) => sum + member[competency], 0) / members.length;
    await select(page, `${competencies[competency]}${person + 2}`);
    await page.evaluate(watch, {
      model: { tab: 'Team', row: firstTeam - 1 + team, column: 2 + competency, expected },
      pixels: isBeside ? `${beside[competency]}2` : null,
    });
    await page.keyboard.type(String(score), { delay: 40 });
    await page.keyboard.press('Enter');
    const moments = await page.evaluate('watched');
    // Until what follows by itself is over.
    await page.waitForTimeout(300);
    return moments;
  };
  const series = async (personOf, isBeside) => {
    const all = [];
    for (let i = 0; i <= edits; i++) all.push(await one(personOf(i), i % 5, isBeside));
    // The first is to warm up.
    return all.slice(1);
  };
  const rows = [
    ...parts('an average beside the scores', await series((i) => (i * 7) % 22, true)),
    ...parts('an average on another tab', await series((i) => (i * 997 + 13) % people, false)),
  ];
  await page.close();
  return rows;
}

/** The times of an edit's parts, and of all together. */
function parts(what, all) {
  const between = (subject, from, to) =>
    row(
      `screen, ${what}`,
      subject,
      all.map((moments) => moments[to] - (from ? moments[from] : 0)),
    );
  return [
    between('from Enter to the screen', null, 'painted'),
    between('  until it is sent', null, 'sent'),
    between('  until it is answered', 'sent', 'answered'),
    between('  until it is drawn', 'answered', 'painted'),
  ];
}

function row(bench, subject, times) {
  const worst = Math.max(...times);
  return {
    ...{ bench, size: people, unit: 'people', subject, medianMs: median(times), worstMs: worst },
    ...{ ratio: 1, note: `median of ${times.length}; the worst took ${worst.toFixed(0)} ms` },
  };
}

async function select(page, address) {
  const box = page.locator('#grid input').first();
  for (;;) {
    await box.fill(address);
    await box.press('Enter');
    await page.waitForTimeout(300);
    const isOn = await page.evaluate('document.activeElement.isContentEditable');
    if (isOn && (await box.inputValue()).startsWith(address)) return;
  }
}
