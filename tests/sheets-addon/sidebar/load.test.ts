import { describe, expect } from 'vitest';
import { browserTest, useBrowser } from '../../e2e/browser.ts';
import { canned, gate, teamsOf } from './canned.ts';
import { eventually, focused, openSidebar, press, settled } from './stage.ts';

const browser = useBrowser();

describe('a page', () => {
  browserTest('shows the answer to the last question, whichever comes first', async () => {
    const { opened, open } = gate();
    const { sidebar, page } = await openSidebar(browser, {
      answer: canned({
        sidebarTeams: async (period) => {
          if (period === 'Q1') await opened;
          return teamsOf(period);
        },
      }),
    });
    await sidebar.getByRole('tab', { name: 'Results' }).click();
    await sidebar.getByLabel('Period').selectOption('Q1');
    await sidebar.getByLabel('Period').selectOption('Q2');
    await eventually(() => sidebar.locator('h2').textContent()).toBe('North in Q2 3 people');
    open();
    await settled(sidebar);
    expect(await sidebar.locator('h2').textContent()).toBe('North in Q2 3 people');
    await page.close();
  });

  browserTest('that was left does not come back', async () => {
    const { opened, open } = gate();
    const { sidebar, page } = await openSidebar(browser, {
      answer: canned({ sidebarTeams: (period) => opened.then(() => teamsOf(period)) }),
    });
    await sidebar.getByRole('tab', { name: 'Results' }).click();
    expect(await sidebar.locator('#panel').textContent()).toBe('Reading the sheet…');
    await sidebar.getByRole('tab', { name: 'Selection' }).click();
    await sidebar.getByText('Select a cell.').waitFor();
    open();
    await settled(sidebar);
    expect(await sidebar.locator('#panel').textContent()).toContain('Select a cell.');
    await page.close();
  });

  browserTest('that cannot be read says why and offers another try', async () => {
    let failing = true;
    const { sidebar, page } = await openSidebar(browser, {
      answer: canned({
        sidebarTeams(period) {
          if (failing) throw new Error('The rubric cannot be read any more.');
          return teamsOf(period);
        },
      }),
    });
    await sidebar.getByRole('tab', { name: 'Results' }).click();
    await sidebar.getByText('The rubric cannot be read any more.').waitFor();
    failing = false;
    await sidebar.getByRole('button', { name: 'Try again' }).focus();
    await press(page, 'Enter');
    await sidebar.getByRole('heading', { name: 'North in Q2' }).waitFor();
    expect(await focused(sidebar)).toBe('panel');
    await page.close();
  });

  browserTest('opens even when the first question fails', async () => {
    let failing = true;
    const { sidebar, page } = await openSidebar(browser, {
      answer: (name, args, script) => {
        if (failing) throw new Error('Server error occurred. Please try again.');
        return canned()(name, args, script);
      },
    });
    expect(await sidebar.locator('.attention').textContent()).toBe('Server error occurred. Please try again.');
    failing = false;
    await sidebar.getByRole('button', { name: 'Try again' }).click();
    await sidebar.getByRole('tab', { name: 'Rubric' }).waitFor();
    await page.close();
  });
});
