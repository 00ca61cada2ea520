import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { openSidebar, type Stage, settled } from '../sheets-addon/sidebar/stage.ts';
import { workbookOf } from '../sheets-addon/sidebar/workbook-of.ts';
import { browserTest, useBrowser } from './browser.ts';

const browser = useBrowser();
const image = '<img src="https://example.invalid/x.png" onerror="document.title=\'run\'">';
const script = '</script><script>document.title="run"</script>';
const formula = '=HYPERLINK("https://example.invalid/","Click")';
const prototype = '__proto__';

const folder = new URL('../../shared-schema/rubrics/', import.meta.url);

/** The bakery's rubric with hostile texts wherever it has one that is shown. */
function hostileRubric(): string {
  const rubric = JSON.parse(readFileSync(new URL('bakery-shift-lead.rubric.json', folder), 'utf8'));
  const [first, second, third] = rubric.competencies;
  rubric.id = 'hostile';
  rubric.title = `Title ${image}`;
  first.name = `Safety ${image}`;
  second.name = formula;
  third.name = prototype;
  for (const competency of rubric.competencies) {
    for (const anchor of competency.anchors) anchor.text = `Logs ${anchor.score} points ${script}`;
    for (const advice of competency.coaching) {
      advice.action = `Walk ${image}`;
      advice.practice = `Read ${script}`;
    }
  }
  for (const verdict of rubric.team?.verdicts ?? []) {
    verdict.finding = `Found ${verdict.weakAtLeast} ${image}`;
    verdict.action = `Do ${verdict.weakAtLeast} ${script}`;
  }
  for (const diagnosis of rubric.diagnoses ?? []) diagnosis.finding = `Because ${diagnosis.id} ${image}`;
  return JSON.stringify(rubric, null, 2);
}

const headers = ['Person', 'Team', 'Quarter', `Safety ${image}`, formula, prototype, `Unused ${script}`];
const sheet = {
  [`Tab ${image}`]: [
    headers,
    [`Ann ${image}`, `North ${script}`, '2026-Q2', 0, 1, 2, 'x'],
    [formula, `North ${script}`, '2026-Q2', 1, `bad ${image}`, 0, 'x'],
    [prototype, `North ${script}`, '2026-Q2', 0.5, 0, 1, 'x'],
  ],
};

/** Nothing of what the sheet or the rubric say has become markup, run, or been asked for. */
async function expectOnlyText({ sidebar, page, requests }: Stage): Promise<void> {
  await settled(sidebar);
  expect(await sidebar.locator('img, a, iframe, body script:not(:last-child)').count()).toBe(0);
  expect([await sidebar.title(), await page.title()]).toEqual(['Rubric Kit', 'Spreadsheet']);
  expect(requests).toEqual([]);
}

describe('hostile texts stay texts', () => {
  browserTest('of headings, names, tabs and rubrics, on every page', async () => {
    const stage = await openSidebar(browser, { workbook: workbookOf(sheet) });
    const { sidebar, host, page } = stage;
    await sidebar.getByText('A rubric of your own').click();
    await sidebar.getByLabel('Or its text').fill(hostileRubric());
    await sidebar.getByRole('button', { name: 'Check and use' }).click();
    await sidebar.getByRole('button', { name: 'Next: look at the headings' }).click();
    await settled(sidebar);
    expect(await sidebar.locator('h1').textContent()).toBe(`Title ${image}`);
    expect(await sidebar.locator('h2').first().textContent()).toBe(`Tab ${image}: 3 people`);
    const found = await sidebar.locator('.found tbody th').allTextContents();
    expect(found).toEqual(headers.slice(0, 6).map((header, column) => `${header} ${'ABCDEF'[column]}1`));
    await expectOnlyText(stage);

    await sidebar.getByRole('button', { name: 'Yes, apply' }).click();
    await sidebar.getByRole('button', { name: 'Refresh' }).waitFor();
    await sidebar.locator('.finding').first().waitFor();
    expect(await sidebar.locator('h2').first().textContent()).toBe(`North ${script} 3 people`);
    expect(await sidebar.locator('tbody th').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining(formula), expect.stringContaining(image)]),
    );
    expect(await sidebar.locator('.finding').first().textContent()).toMatch(/Found \d <img src=.*<script>document/s);
    expect(await sidebar.locator('#outcome li').first().textContent()).toContain(`“bad ${image}”`);
    await expectOnlyText(stage);

    host.workbook.activeSheet = host.workbook.sheets.findIndex(({ name }) => name.startsWith('Tab'));
    for (const [row, name] of [`Ann ${image}`, formula, prototype].entries()) {
      host.workbook.selection = { row: row + 2, column: 4, rows: 1, columns: 1 };
      await sidebar.getByRole('tab', { name: 'Results' }).click();
      await sidebar.getByRole('tab', { name: 'Selection' }).click();
      await sidebar.locator('.levels, .level').first().waitFor();
      expect(await sidebar.locator('h2').textContent()).toBe(`${name} North ${script}, 2026-Q2`);
      expect(await sidebar.locator('.level').first().textContent()).toContain(`Logs 0 points ${script}`);
      await expectOnlyText(stage);
    }
    await page.close();
  });

  browserTest('of a refused rubric', async () => {
    const stage = await openSidebar(browser);
    const { sidebar, page } = stage;
    await sidebar.getByText('A rubric of your own').click();
    await sidebar.getByLabel('Or its text').fill(`{\n  "schemaVersion": 1,\n  ${JSON.stringify(image)}: 1\n}`);
    await sidebar.getByRole('button', { name: 'Check and use' }).click();
    await sidebar.locator('.problems').waitFor();
    expect(await sidebar.locator('.problems').textContent()).toContain('<img src=');
    await expectOnlyText(stage);
    await page.close();
  });
});
