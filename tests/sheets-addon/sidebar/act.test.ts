import { describe, expect } from 'vitest';
import { browserTest, useBrowser } from '../../e2e/browser.ts';
import { canned, gate } from './canned.ts';
import { eventually, focused, openSidebar, press, settled } from './stage.ts';

const browser = useBrowser();
const done = { done: true, message: 'Done.', invalid: [], notices: [] };

describe('an action', () => {
  browserTest('runs once, however often its button is pressed, and keeps the focus', async () => {
    const { opened, open } = gate();
    const { sidebar, calls, page } = await openSidebar(browser, {
      answer: canned({ sidebarRefresh: () => opened.then(() => done) }),
    });
    await settled(sidebar);
    const refresh = sidebar.getByRole('button', { name: 'Refresh' });
    await refresh.focus();
    for (let time = 0; time < 3; time++) await press(page, 'Enter');
    expect(await refresh.getAttribute('aria-disabled')).toBe('true');
    await eventually(() => sidebar.locator('#progress').textContent()).toBe('Working…');
    open();
    await eventually(() => sidebar.locator('#status').textContent()).toBe('Done.');
    expect(calls.filter((name) => name === 'sidebarRefresh')).toHaveLength(1);
    expect(await focused(sidebar)).toBe('refresh');
    expect(await refresh.getAttribute('aria-disabled')).toBeNull();
    await settled(sidebar);
    // What was done is still there when the page that it opened has been read.
    expect(await sidebar.locator('#status').textContent()).toBe('Done.');
    expect(await sidebar.locator('#progress').textContent()).toBe('');
    await page.close();
  });

  const reasons = {
    'Somebody else is applying.': 'Somebody else is applying.',
    'Exception: Service unavailable': 'Service unavailable',
    'We are sorry. Error code PERMISSION_DENIED.':
      'Google refused, most likely because this browser is signed in with several accounts. Open the spreadsheet in a private window or a browser profile with only the account that has Rubric Kit.',
    '': 'Google did not answer. Nothing is lost; check your connection and try again.',
  };
  for (const [thrown, told] of Object.entries(reasons)) {
    browserTest(`that fails says why: ${thrown || 'nothing'}`, async () => {
      const { sidebar, page } = await openSidebar(browser, {
        answer: canned({
          sidebarRefresh() {
            throw new Error(thrown);
          },
        }),
      });
      await sidebar.getByRole('button', { name: 'Refresh' }).click();
      await eventually(() => sidebar.locator('#status').textContent()).toBe(told);
      expect(await sidebar.locator('#status').getAttribute('data-tone')).toBe('bad');
      await page.close();
    });
  }
});
