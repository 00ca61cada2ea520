import { describe, expect } from 'vitest';
import { browserTest, useBrowser } from '../../e2e/browser.ts';
import { canned } from './canned.ts';
import { focused, openSidebar, press, settled } from './stage.ts';

const browser = useBrowser();

describe('by keyboard', () => {
  browserTest('arrows move along the tabs and read nothing; Enter opens', async () => {
    const { sidebar, page, calls } = await openSidebar(browser, { answer: canned() });
    await settled(sidebar);
    const before = [...calls];
    await sidebar.getByRole('tab', { name: 'Rubric' }).focus();
    const places: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowLeft', 'Home', 'ArrowLeft', 'Home']) {
      await press(page, key);
      places.push(await focused(sidebar));
    }
    expect(places).toEqual(
      ['results', 'selection', 'rubric', 'mapping', 'results', 'rubric', 'results'].map((id) => `tab-${id}`),
    );
    expect(calls).toEqual(before);
    await press(page, 'Enter');
    await settled(sidebar);
    expect(calls).toEqual([...before, 'sidebarTeams']);
    expect(await sidebar.getByRole('tab', { name: 'Results' }).getAttribute('aria-selected')).toBe('true');
    await press(page, 'Tab');
    expect(await focused(sidebar)).toBe('panel');
    await page.close();
  });

  browserTest('Escape keeps everything and goes back to where it was asked', async () => {
    const { sidebar, page, calls } = await openSidebar(browser, { answer: canned() });
    await settled(sidebar);
    await sidebar.getByRole('button', { name: 'Remove…' }).focus();
    await press(page, 'Enter');
    expect(await focused(sidebar)).toBe('Keep everything');
    await press(page, 'Escape');
    expect(await focused(sidebar)).toBe('remove');
    expect(await sidebar.locator('#ask').textContent()).toBe('');
    expect(calls).not.toContain('sidebarRemove');
    await page.close();
  });
});
