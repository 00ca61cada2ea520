import { describe, expect } from 'vitest';
import { browserTest, useBrowser } from '../../e2e/browser.ts';
import { canned } from './canned.ts';
import { openSidebar, settled } from './stage.ts';

const browser = useBrowser();
const refused = { accepted: false, rubric: null, problems: [], review: [] };

/** What the sidebar says of a file, and the texts that it passed on. */
async function offer(name: string, ...contents: readonly Buffer[]): Promise<{ said: string; passed: unknown[][] }> {
  const passed: unknown[][] = [];
  const { sidebar, page } = await openSidebar(browser, {
    answer: canned({
      sidebarUseText(...args) {
        passed.push(args);
        return refused;
      },
    }),
  });
  await sidebar.getByText('A rubric of your own').click();
  for (const buffer of contents) {
    await sidebar.getByLabel('A file').setInputFiles({ name, mimeType: 'text/plain', buffer });
    await sidebar.locator('#status:not(:empty)').waitFor();
    await settled(sidebar);
  }
  const said = (await sidebar.locator('#status').textContent()) ?? '';
  await page.close();
  return { said, passed };
}

const yaml = 'title: Führung\n';

describe('a rubric file', () => {
  browserTest('is read as UTF-8, and as UTF-16 where it is marked so', async () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(yaml, 'utf16le')]);
    const { passed } = await offer('my.rubric.yaml', Buffer.from(yaml), Buffer.from(`\ufeff${yaml}`), wide);
    expect(passed).toEqual(Array.from({ length: 3 }, () => [yaml, 'my.rubric.yaml']));
  });

  browserTest('is offered again after it was mended', async () => {
    const { passed } = await offer('my.rubric.yaml', Buffer.from('a'), Buffer.from('b'));
    expect(passed.map(([text]) => text)).toEqual(['a', 'b']);
  });

  browserTest('of more than 1 MB is not read', async () => {
    const { said, passed } = await offer('big.yaml', Buffer.alloc(1_048_577, 'a'));
    expect(said).toBe('“big.yaml” is larger than 1 MB. That is no rubric; choose a .rubric.yaml or .rubric.json file.');
    expect(passed).toEqual([]);
  });

  for (const [what, bytes] of [
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0xff, 0x9c])],
    ['text with zeros', Buffer.from('a\0b')],
  ] as const) {
    browserTest(`that is ${what} is told to be none`, async () => {
      const { said, passed } = await offer('scores.xlsx', bytes);
      expect(said).toBe('“scores.xlsx” is not a text file. Choose a .rubric.yaml or .rubric.json file.');
      expect(passed).toEqual([]);
    });
  }
});
