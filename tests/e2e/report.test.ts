import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { reportHtml } from '../../sheets-addon/src/report/report.ts';
import { rubric, sampleInput } from '../sheets-addon/report/sample.ts';
import { browserTest, expectAccessible, useBrowser } from './browser.ts';

const partnerManager = readFileSync(
  new URL('../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
  'utf8',
);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rubric-report-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const browser = useBrowser();

/** Six people of two teams in the partner manager rubric, scored from one end of the scale to the other. */
function partnerReport(): string {
  const partner = parse(partnerManager, 'yaml').value as Rubric;
  const people = ['Ann', 'Bo', 'Cy', 'Di', 'Ed', '<script>document.title = "run"</script>'];
  const ratings = people.flatMap((person, row) =>
    partner.competencies.map(({ id }, column) => ({
      person,
      team: row < 4 ? 'North' : 'A team with a name that is much longer than the column it stands in',
      period: '2026-Q2',
      rater: 'Kim',
      competency: id,
      score: row === 1 && column === 2 ? null : 1 + ((row * 3 + column * 2) % 9) / 2,
    })),
  );
  return reportHtml(sampleInput({ rubric: partner, result: score(partner, ratings) }));
}

/** Opens a report as a file, as a manager would, and fails on any request but for the file itself. */
async function open(html: string, options: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> {
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const page = await browser.newPage(options);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href, { waitUntil: 'networkidle' });
  expect(asked).toEqual([pathToFileURL(file).href]);
  return page;
}

describe('the report in a browser', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 375]) {
      browserTest(`is accessible and fits: ${colorScheme}, ${width} px`, async () => {
        const page = await open(partnerReport(), { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
        await expectAccessible(page);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        await page.close();
      });
    }
  }

  browserTest('is accessible and fits with twelve competencies on a phone', async () => {
    const [one] = rubric.competencies;
    if (!one) throw new Error('the sample has changed');
    const competencies = Array.from({ length: 12 }, (_, index) => ({
      ...one,
      id: `c${index}`,
      name: `Competency ${index}`,
    }));
    const crowded = { ...rubric, competencies, diagnoses: [], qualities: [] };
    const ratings = competencies.map(({ id }, index) => ({
      person: 'Ann',
      team: 'North',
      period: '',
      rater: '',
      competency: id,
      score: 1 + (index % 4),
    }));
    const html = reportHtml(sampleInput({ rubric: crowded, result: score(crowded, ratings) }));
    const page = await open(html, { viewport: { width: 375, height: 900 }, bypassCSP: true });
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
    await page.close();
  });

  browserTest('runs nothing that a name or a rubric says', async () => {
    const page = await open(partnerReport());
    expect(await page.title()).toBe('Partner manager: scorecard report, 2026-Q2');
    expect(await page.locator('script, img, iframe').count()).toBe(0);
    expect(await page.locator('h3', { hasText: '<script>document.title = "run"</script>' }).count()).toBe(1);
    await page.close();
  });

  browserTest('leads from a name in the contents to the person', async () => {
    const page = await open(partnerReport());
    await page.getByRole('navigation').getByRole('link', { name: 'Cy' }).click();
    await expect
      .poll(() => page.locator('#person-3').evaluate((part) => Math.abs(part.getBoundingClientRect().top)))
      .toBeLessThan(2);
    expect(await page.locator('#person-3 h3').textContent()).toBe('Cy');
    await page.close();
  });

  browserTest('has landmarks, headings in order and a name for every table', async () => {
    const page = await open(partnerReport());
    const snapshot = await page.locator('body').ariaSnapshot();
    for (const part of ['banner', 'navigation "Contents"', 'main', 'contentinfo'])
      expect(snapshot).toContain(`- ${part}`);
    const tables = await page.getByRole('table').all();
    // The overview, two tables a team, one a person, and the cells that were not counted.
    expect(tables).toHaveLength(1 + 2 * 2 + 6 + 1);
    for (const table of tables) expect(await table.locator('caption').count()).toBe(1);
    await page.close();
  });

  browserTest('prints without colours of the dark and with each person on a new page', async () => {
    const page = await open(partnerReport(), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.getByRole('navigation').count()).toBe(0);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      // The cover, a page or two for each team, one or two for each person, and the notes.
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThanOrEqual(1 + 2 + 6 + 1);
      expect(pages).toBeLessThanOrEqual(1 + 4 + 12 + 1);
    }
    await page.close();
  });
});
