import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { scratch } from '../sheets-addon/scratch.ts';
import { browserTest, useBrowser } from './browser.ts';
import {
  apply,
  choose,
  closeAfterwards,
  copy,
  enter,
  eventually,
  focused,
  openPage,
  openTab,
  paste,
  press,
  type Stage,
  select,
  serveExample,
  shown,
  toasts,
  truth,
  type,
  unlike,
  write,
} from './workbench-page.ts';

const browser = useBrowser();
closeAfterwards();

const scores = 'Scores 2026';

/** Keeps requests of a kind from the server until they are let go. */
async function hold({ page }: Stage, path: string): Promise<() => Promise<void>> {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**/${path}`, async (route) => {
    await free;
    await route.continue().catch(() => undefined);
  });
  return async () => {
    letGo();
    await page.unroute(`**/${path}`);
  };
}

/** A row of the scorecard in truth, by its number: who, and the rating in hunter orientation. */
const row = (stage: Stage, number: number): unknown[] => [
  truth(stage, scores, `A${number}`),
  truth(stage, scores, `H${number}`),
];

const own = ({ session }: Stage): string =>
  JSON.stringify(session.host.workbook.sheets[0]?.rows.map((cells) => cells?.map((one) => [one?.value, one?.formula])));

describe('a score lands in its cell, or in none', () => {
  browserTest('while the sidebar works, and when the script changes the sheet under the open cell', async () => {
    const stage = await openPage(browser, await serveExample());
    const { page, sidebar } = stage;
    const letGo = await hold(stage, 'call');
    await sidebar.getByRole('tab', { name: 'Rubric', exact: true }).click();
    await letGo();
    const press = (name: string) => sidebar.getByRole('button', { name, exact: true }).click();
    await press('Use Partner manager');
    await press('Next: look at the headings');
    // The headings are asked for once the place has been told; held up too, they would never come.
    await sidebar.getByRole('button', { name: 'Yes, apply with these headings', exact: true }).waitFor();
    const letApply = await hold(stage, 'call');
    await press('Yes, apply with these headings');
    // Ivan Petrov, 1. The cell is open while the script gives it choices and a colour.
    await select(stage, 'H40');
    await write(stage, '3');
    await eventually(() => page.locator('#busy').textContent()).toBe('Working…');
    await letApply();
    await sidebar.getByText(/^Applied to 16 people/).waitFor();
    expect(row(stage, 40)).toEqual(['Ivan Petrov', 1]);
    await write(stage, '.5');
    await enter(stage);
    await eventually(() => row(stage, 40)).toEqual(['Ivan Petrov', 3.5]);
    await eventually(() => shown(stage, scores, 'H40')).toMatchObject({ text: '3.5', background: '#fed7aa' });

    // Half typed: whoever goes to another tab or to the sidebar has finished.
    await openTab(stage, scores);
    await select(stage, 'H42');
    await write(stage, '4.5');
    for (const tab of ['Dashboard', 'Team', 'MDF budget', scores]) await openTab(stage, tab);
    await eventually(() => row(stage, 42)).toEqual(['Julia Nowak', 4.5]);
    await select(stage, 'H43');
    await write(stage, '2.5');
    await sidebar.getByRole('tab', { name: 'Selection', exact: true }).click();
    await eventually(() => row(stage, 43)).toEqual(['Julia Nowak', 2.5]);
    for (const tab of ['Dashboard', 'MDF budget']) {
      expect([truth(stage, tab, 'H42'), truth(stage, tab, 'H43')]).toEqual(['', '']);
    }

    // What the script did is one step back, and the manager's cells stay as they are.
    const before = own(stage);
    const { edits } = stage.session;
    await sidebar.getByRole('button', { name: 'Refresh', exact: true }).click();
    await eventually(() => stage.session.edits).toBe(edits + 1);
    const step = async (button: string): Promise<void> => {
      const { edits } = stage.session;
      await page.locator(button).click();
      await eventually(() => stage.session.edits).toBeGreaterThan(edits);
    };
    // Refreshed, Julia Nowak's two scores, Ivan Petrov's one, applied.
    for (let back = 0; back < 5; back++) await step('#undo');
    await eventually(async () => (await shown(stage, 'Team', 'A1')).text).toBe('no tab');
    for (let forth = 0; forth < 5; forth++) await step('#redo');
    await eventually(async () => (await shown(stage, 'Team', 'A1')).text).toBe('Team: Partner manager');
    await eventually(() => own(stage)).toBe(before);
    await eventually(() => unlike(stage)).toEqual([]);
    expect(stage.faults).toEqual([]);
    await page.close();
  });

  browserTest('when rows move before the edit is made, here or in another window', async () => {
    const served = await serveExample();
    const stage = await openPage(browser, served);
    const { page } = stage;
    const letGo = await hold(stage, 'edit');
    await select(stage, 'A10');
    await choose(stage, 'Insert', 'Insert row above');
    // The row is not there yet: what is row 41 here will be row 42.
    await type(stage, 'H41', '2.5');
    await letGo();
    await eventually(() => row(stage, 42)).toEqual(['Ivan Petrov', 2.5]);
    expect(row(stage, 41)).toEqual(['Ivan Petrov', 1]);
    await eventually(() => shown(stage, scores, 'H42')).toMatchObject({ text: '2.5' });

    const other = await openPage(browser, served);
    const letState = await hold(stage, 'state');
    await select(other, 'A10');
    await choose(other, 'Edit', 'Delete row');
    await eventually(() => row(other, 41)).toEqual(['Ivan Petrov', 2.5]);
    // Here it is still row 42, and row 10 is there.
    await type(stage, 'H42', '3');
    await letState();
    await eventually(() => row(stage, 41)).toEqual(['Ivan Petrov', 3]);
    for (const one of [stage, other]) {
      await eventually(() => shown(one, scores, 'H41')).toMatchObject({ text: '3.0' });
      expect((await shown(one, scores, 'A42')).text).toBe('Julia Nowak');
    }
    const letAgain = await hold(other, 'state');
    await select(stage, 'A41');
    await choose(stage, 'Edit', 'Delete row');
    await eventually(() => row(stage, 41)).toEqual(['Julia Nowak', 2]);
    await type(other, 'H41', '5');
    await letAgain();
    await eventually(() => toasts(other)).toContain(
      'Scores 2026!H41 moved or went away meanwhile: "5" was not entered. Look, and enter it again.',
    );
    expect(row(stage, 41)).toEqual(['Julia Nowak', 2]);
    await eventually(() => shown(other, scores, 'H41')).toMatchObject({ text: '2.0' });
    // Sorted as Google does, without the frozen rows: Siobhán O'Neill is last, and first from the end. One step back.
    const unsorted = own(stage);
    await select(stage, 'A20');
    await choose(stage, 'Data', 'Sort sheet by column A (Z to A)');
    await eventually(() => ['A4', 'A5'].map((at) => truth(stage, scores, at))).toEqual([
      'Partner Manager',
      "Siobhán O'Neill",
    ]);
    for (const one of [stage, other]) await eventually(() => unlike(one)).toEqual([]);
    await stage.page.locator('#undo').click();
    await eventually(() => own(stage)).toBe(unsorted);
    for (const one of [stage, other]) await eventually(() => unlike(one)).toEqual([]);
    expect([...stage.faults, ...other.faults]).toEqual([]);
    await other.page.close();
    await page.close();
  });

  browserTest('when it is pasted: texts, formulas, beyond the sheet; moved all or not at all', async () => {
    const stage = await openPage(browser, await serveExample());
    const { page } = stage;
    // A line break and a tab in a cell, a formula, a quote in the middle, a text that looks like a formula, an unclosed quote.
    await paste(stage, 'R10', 'a\t"two\nlines\tone"\t=1+2\n5" disk\t\'=9\t"open');
    await eventually(() => truth(stage, scores, 'T11')).toBe('"open');
    const block = ['R10', 'S10', 'T10', 'R11', 'S11'].map((at) => truth(stage, scores, at));
    expect(block).toEqual(['a', 'two\nlines\tone', 3, '5" disk', '=9']);
    // A text that looks like a formula stays one when it is opened, and when it is copied.
    await select(stage, 'S11');
    await press(stage, 'F2');
    await write(stage, '9');
    await enter(stage);
    await eventually(() => truth(stage, scores, 'S11')).toBe('=99');
    await select(stage, 'S11');
    await copy(stage, 'ControlOrMeta+C', '=99');
    await select(stage, 'S12:S13');
    await press(stage, 'ControlOrMeta+V');
    await eventually(() => [truth(stage, scores, 'S12'), truth(stage, scores, 'S13')]).toEqual(['=99', '=99']);
    // A typed date is a date, not what the grid makes of it.
    await type(stage, 'R12', '2026-01-05');
    await eventually(() => shown(stage, scores, 'R12')).toMatchObject({ text: '2026-01-05' });

    const last = stage.session.host.workbook.sheets[0]?.maxRows ?? 0;
    await paste(stage, `R${last}`, 'in\nout');
    await eventually(() => toasts(stage)).toContain(`Scores 2026!R${last + 1} is not on the tab.`);
    expect(truth(stage, scores, `R${last}`)).toBe('in');

    await apply(stage);
    await openTab(stage, scores);
    const before = own(stage);
    await select(stage, 'A40:A41');
    await copy(stage, 'ControlOrMeta+X', 'Ivan Petrov\nIvan Petrov');
    await select(stage, 'H40');
    await press(stage, 'ControlOrMeta+V');
    await eventually(
      async () => (await toasts(stage)).filter((text) => text.includes('does not take "Ivan Petrov"')).length,
    ).toBe(2);
    expect(own(stage)).toBe(before);
    await eventually(() => shown(stage, scores, 'A40')).toMatchObject({ text: 'Ivan Petrov' });
    expect((await shown(stage, scores, 'H40')).text).toBe('1.0');
    await eventually(() => unlike(stage)).toEqual([]);
    expect(stage.faults).toEqual([]);
    await page.close();
  });

  browserTest('when nobody answers: it is kept in sight, and entered when somebody does', async () => {
    const stage = await openPage(browser, await serveExample());
    const { page } = stage;
    await page.route('**/edit', (route) => route.abort());
    await type(stage, 'H40', '2');
    await type(stage, 'H41', '3.5');
    const lost = page.locator('#lost');
    await eventually(() => lost.getByRole('listitem').allTextContents()).toEqual([
      'Scores 2026!H40: 2',
      'Scores 2026!H41: 3.5',
    ]);
    expect(await lost.innerText()).toContain('What you entered since is not in the workbook yet (2 cells)');
    expect((await shown(stage, scores, 'H41')).text).toBe('3.5');
    expect(row(stage, 41)).toEqual(['Ivan Petrov', 1.5]);
    await page.unroute('**/edit');
    await lost.getByRole('button', { name: 'Try again' }).click();
    await eventually(() => [row(stage, 40), row(stage, 41)]).toEqual([
      ['Ivan Petrov', 2],
      ['Ivan Petrov', 3.5],
    ]);
    await eventually(() => lost.isHidden()).toBe(true);
    // A page that cannot even begin says so.
    const unlucky = await browser.newPage();
    await unlucky.route('**/workbook', (route) => route.abort());
    await unlucky.goto(stage.workbench.address);
    await eventually(() => unlucky.locator('#opening').innerText()).toMatch(/^The workbook could not be shown\.\s/);
    expect(await unlucky.getByRole('button', { name: 'Reload the page' }).count()).toBe(1);
    await unlucky.close();
    // The server goes for good: said once, with a way on.
    await stage.workbench.close();
    await eventually(() => lost.innerText()).toMatch(
      /^The workbench has stopped\.\s+Start it again and open the address/,
    );
    expect(stage.faults).toEqual([]);
    await page.close();
  });
});

describe('around the grid', () => {
  browserTest(
    'a rubric file that changes is offered; a broken one says where, and the last good one stays',
    async () => {
      const file = join(scratch('rubric'), 'mine.rubric.yaml');
      const text = readFileSync('shared-schema/rubrics/partner-manager.rubric.yaml', 'utf8');
      copyFileSync('shared-schema/rubrics/partner-manager.rubric.yaml', file);
      const stage = await openPage(browser, await serveExample(file));
      const { page } = stage;
      const bar = page.locator('#rubric-bar');
      expect(await bar.isHidden()).toBe(true);
      // Line 104, column 5 is the second floor, counted in the file.
      const broken = text.split('\n').map((line, i) => (i === 103 ? line.replace('floor:', 'flor:') : line));
      writeFileSync(file, broken.join('\n'));
      await eventually(() => bar.innerText()).toContain(
        `${file}:104:5 "flor" is not a field of a competency. Did you mean "floor"?`,
      );
      writeFileSync(file, text.replace('version: 1.0.0', 'version: 1.1.0'));
      await eventually(() => bar.innerText()).toContain('has changed: Partner manager 1.1.0');
      await bar.getByRole('button', { name: 'Apply it' }).click();
      await eventually(() => bar.isHidden()).toBe(true);
      await eventually(async () => (await shown(stage, 'Rubric', 'B5')).text).toBe('1.1.0');
      await stage.sidebar.getByText('version 1.1.0').first().waitFor();
      expect(stage.faults).toEqual([]);
      await page.close();
    },
  );

  browserTest('google.script.run takes what Google takes, and the page lets nothing in from elsewhere', async () => {
    const stage = await openPage(browser, await serveExample());
    const frame = stage.page.frames().find((one) => one.url().includes('/sidebar')) as Frame;
    const said = await frame.evaluate(`(async () => {
      const attempt = (...args) => {
        try { google.script.run.sidebarStatus(...args); return 'sent'; } catch (error) { return error.message; }
      };
      const circle = {}; circle.inside = [circle];
      const form = document.createElement('form');
      const answer = (name, ...args) => new Promise((resolve) => google.script.run
        .withSuccessHandler((result, user) => resolve([result, user]))
        .withFailureHandler((error, user) => resolve([error.message, user]))
        .withUserObject('mine')[name](...args));
      const fetched = await fetch('https://example.org/').then(() => 'fetched', () => 'refused');
      return {
        refused: [new Date(), () => 1, document.body, circle, [1, { deep: new Date() }], 1n].map((one) => attempt(one)),
        form: [attempt(form), attempt(form, 1)],
        hidden: typeof google.script.run.private_,
        plain: attempt(undefined, null, [undefined, { a: true }], 'text', 1.5),
        unknown: (await answer('noSuchFunction'))[1],
        catalogue: (await answer('sidebarCatalogue'))[0].length,
        // More than the ten that Google lets run at a time: the others wait.
        many: (await Promise.all(Array.from({ length: 12 }, () => answer('sidebarCatalogue')))).length,
        fetched,
      };
    })()`);
    const illegal = (where: string): string => `google.script.run: illegal value (${where})`;
    expect(said).toEqual({
      refused: [
        ...[illegal('argument 1'), illegal('argument 1'), illegal('argument 1')],
        'google.script.run: a value that contains itself (argument 1.inside[0])',
        ...[illegal('argument 1[1].deep'), illegal('argument 1')],
      ],
      form: ['sent', 'google.script.run: a form must be the only argument (argument 1)'],
      ...{ hidden: 'undefined', plain: 'sent', unknown: 'mine', catalogue: 2, many: 12, fetched: 'refused' },
    });
    await frame.evaluate('google.script.host.close()');
    await eventually(() => stage.page.locator('#side').isHidden()).toBe(true);
    // The grid takes the focus, which would close a menu that is open by then.
    await focused(stage);
    await choose(stage, 'Extensions', 'Rubric Kit', 'Show sidebar');
    await stage.sidebar.getByRole('tab').first().waitFor();
    // The page's own policy refuses too; a request would have shown in `strangers`.
    const outside = 'fetch("https://example.org/").then(() => "fetched", () => "refused")';
    expect(await stage.page.evaluate(outside)).toBe('refused');
    expect(stage.strangers).toEqual([]);
    await stage.page.close();
  });
});
