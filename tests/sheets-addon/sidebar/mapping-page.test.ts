import { describe, expect } from 'vitest';
import { browserTest, useBrowser } from '../../e2e/browser.ts';
import { eventually, openSidebar, settled } from './stage.ts';
import { workbookOf } from './workbook-of.ts';

const browser = useBrowser();
const chosen = (script: { call(name: string, ...args: unknown[]): unknown }): void =>
  void script.call('sidebarUseCatalogue', 'bakery-shift-lead');
// The bakery's competencies are food safety, waste and handover.
const open = (workbook: ReturnType<typeof workbookOf>) =>
  openSidebar(browser, { workbook, before: chosen, menu: 'menuApply' });

describe('the page of headings', () => {
  browserTest('keeps a near miss only when somebody said yes', async () => {
    const workbook = workbookOf({
      Scores: [
        ['Person', 'Food safty', 'Colour'],
        ['Ann', 2, 'red'],
      ],
    });
    const { sidebar, script, page } = await open(workbook);
    const near = sidebar.getByLabel('Food safty Scores B1');
    await near.waitFor();
    expect(await near.evaluate((select) => (select as unknown as { value: string }).value)).toBe('food-safety');
    const people = () => (script.call('sidebarTeams', '') as { teams: { people: number }[] }).teams;
    expect(people()).toEqual([]);
    await sidebar.getByRole('button', { name: 'Use these headings', exact: true }).click();
    await eventually(() => sidebar.locator('#status').textContent()).toBe('Kept. This is how the sheet is read now.');
    expect(await sidebar.locator('.found tbody tr').allInnerTexts()).toEqual([
      expect.stringMatching(/^Person\s+A1\s+Person$/),
      expect.stringMatching(/^Food safty\s+B1\s+Food safety$/),
    ]);
    expect(people().map((team) => team.people)).toEqual([1]);
    await page.close();
  });

  browserTest('does not propose again what was declined', async () => {
    const workbook = workbookOf({
      Scores: [
        ['Person', 'Handover', 'Food safty'],
        ['Ann', 2, 1],
      ],
    });
    const { sidebar, page } = await open(workbook);
    await sidebar.getByLabel('Food safty Scores C1').selectOption('Not used');
    await sidebar.getByRole('button', { name: 'Use these headings', exact: true }).click();
    await sidebar.locator('#status:not(:empty)').waitFor();
    expect(await sidebar.getByText('Are these meant?').count()).toBe(0);
    expect(await sidebar.locator('.attention').allTextContents()).toEqual([
      expect.stringMatching(/^No column found for: .*Food safety/),
    ]);
    await page.close();
  });

  browserTest('gives a heading another meaning, and takes it back', async () => {
    const workbook = workbookOf({
      Scores: [
        ['Person', 'Handover', 'Care'],
        ['Ann', 2, 1],
      ],
    });
    const { sidebar, page } = await open(workbook);
    const keep = async (): Promise<string[]> => {
      await sidebar.getByRole('button', { name: 'Use these headings', exact: true }).click();
      await sidebar.locator('#status:not(:empty)').waitFor();
      await settled(sidebar);
      return sidebar.locator('.found tbody th').allTextContents();
    };
    await sidebar.getByText('1 heading is not used').waitFor();
    await sidebar.getByLabel('Care Scores C1').selectOption('Food safety');
    expect(await keep()).toEqual(['Person A1', 'Handover B1', 'Care C1']);
    await sidebar.getByText('Change these').click();
    await sidebar.getByLabel('Care C1').selectOption('Not used');
    expect(await keep()).toEqual(['Person A1', 'Handover B1']);
    await page.close();
  });

  browserTest('proposes the names of tabs', async () => {
    const rows = [
      ['Person', 'Food safety'],
      ['Ann', 2],
    ];
    const { sidebar, page } = await open(workbookOf({ '2026-Q1': rows, '2026-Q2': rows }));
    await sidebar.getByLabel('The tab’s name: “2026-Q1”, “2026-Q2”').waitFor();
    await sidebar.getByRole('button', { name: 'Use these headings', exact: true }).click();
    await sidebar.locator('#status:not(:empty)').waitFor();
    await sidebar.getByRole('tab', { name: 'Results' }).click();
    await sidebar.getByLabel('Period').waitFor();
    expect(await sidebar.getByLabel('Period').locator('option').allTextContents()).toEqual(
      expect.arrayContaining(['2026-Q1', '2026-Q2']),
    );
    await page.close();
  });

  browserTest('says of each tab without scores why', async () => {
    const { sidebar, page } = await open(workbookOf({ Plan: [['a', 'b']], Budget: [['Person', 'Cost']] }));
    await sidebar.getByText('No scores found in this spreadsheet yet.').waitFor();
    expect(await sidebar.locator('details[open] li').allTextContents()).toEqual([
      'Plan: no row has headers for a person and a competency',
      'Budget: no row has headers for a person and a competency',
    ]);
    expect(await sidebar.getByRole('button', { name: 'Yes, apply' }).count()).toBe(0);
    await page.close();
  });
});
