import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, expectAccessible } from '../../e2e/browser.ts';
import { picture } from '../grid/open-page.ts';
import { usePreview } from './open-preview.ts';

const partnerManager = readFileSync(
  new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
  'utf8',
);
/**
 * A scale of two levels in halves, and a team whose verdict hangs on one competency. The three people that an average
 * needs are there five times over.
 */
const baker = `schemaVersion: 1
id: baker
version: 1.0.0
title: Baker
scale: { levels: [{ score: 1, label: Follows }, { score: 2, label: Copes }, { score: 3, label: Leads }] }
bands: { weakBelow: 1.5, strongFrom: 2.5 }
competencies:
  - id: safety
    name: Food safety
    weight: 60
    target: 3
    floor: 2
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log twice a day. }
      - { score: 3, text: Teaches 1 newcomer a month to write it. }
    coaching: [{ below: 3, action: Walk through the log together., practice: Keep it for 5 days., reviewAfterDays: 30 }]
  - id: planning
    name: Planning
    weight: 40
    target: 2
    anchors:
      - { score: 1, text: Starts a batch when 5 loaves are left. }
      - { score: 2, text: Plans 1 day ahead. }
      - { score: 3, text: Fills the shelf 15 minutes before the door opens. }
diagnoses:
  - { id: late, name: Clean and late, when: { strong: [safety], weak: [planning] }, finding: The shelf is empty., action: Write a plan. }
team:
  minimumPeople: 3
  verdicts:
    - { weakAtLeast: 0, verdict: Open, finding: Nothing is weak., action: Go on. }
    - { weakAtLeast: 1, verdict: Closed, finding: Something is weak., action: Close. }
`;
const open = usePreview();
const row = (page: Page, person: string) => page.locator('tbody tr', { hasText: person });

describe('moving a score', () => {
  browserTest('changes gap, average, diagnosis, next steps and verdict', async () => {
    const { page } = await open(baker);
    const choose = (person: string, competency: string, score: string) =>
      page.getByRole('combobox', { name: `${person}, ${competency}` }).selectOption(score);
    for (const person of ['Ada', 'Ben', 'Chloe', 'Dev', 'Emil']) {
      await choose(person, 'Food safety', '3');
      await choose(person, 'Planning', '2');
    }
    const cells = (index: number) => page.locator('tfoot tr').nth(index).locator('td').allInnerTexts();
    expect((await cells(0)).slice(0, 2)).toEqual(['3.00\nn 5', '2.00\nn 5']);
    expect((await cells(1)).slice(0, 2)).toEqual(['±0.00', '±0.00']);
    expect(await page.locator('.verdict .word').innerText()).toBe('Verdict Open');
    // (60 x 3 + 40 x 2) / 100
    expect(await row(page, 'Ada').locator('td').last().innerText()).toBe('2.60');

    await choose('Ada', 'Planning', '1');
    expect(await page.locator('.one h2').innerText()).toBe('Ada');
    expect(await page.locator('.diagnoses li').innerText()).toContain('The shelf is empty.');
    // (2 x 4 + 1) / 5
    expect((await cells(0))[1]).toBe('1.80\nn 5');
    expect((await cells(1))[1]).toBe('−0.20');
    expect(await page.locator('.verdict .word').innerText()).toBe('Verdict Open');
    for (const person of ['Ben', 'Chloe', 'Dev']) await choose(person, 'Planning', '1');
    // (2 + 4 x 1) / 5 = 1.2, which is weak.
    expect(await page.locator('.verdict .word').innerText()).toBe('Verdict Closed');

    await choose('Emil', 'Food safety', '1');
    expect(await page.locator('.next li').first().innerText()).toContain('below the floor');
    expect(await page.locator('.next li').first().innerText()).toContain('Walk through the log together.');
    await choose('Emil', 'Food safety', '');
    expect(await row(page, 'Emil').locator('td').last().innerText()).toBe('2.00 *');
    await page.getByRole('button', { name: 'Back to the examples' }).click();
    expect(await page.getByRole('button', { name: 'Back to the examples' }).count()).toBe(0);
    await page.close();
  });

  browserTest('by a slider that is dragged all the way, and by its keys', async () => {
    const { page } = await open(partnerManager);
    const slider = page.getByRole('slider', { name: 'Hunter orientation' });
    const box = await slider.boundingBox();
    if (!box) throw new Error('no slider');
    const values = new Set<string>();
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.75, y);
    await page.mouse.down();
    for (let part = 0.75; part >= 0; part -= 0.05) {
      await page.mouse.move(box.x + box.width * part, y);
      values.add(await slider.inputValue());
    }
    await page.mouse.up();
    // From 4 to 1 in halves, each of them seen on the way.
    expect([...values]).toEqual(['4', '3.5', '3', '2.5', '2', '1.5', '1']);
    const score = page.getByRole('combobox', { name: 'Ada, Hunter orientation' });
    await expect.poll(() => score.inputValue()).toBe('1');
    expect(await page.locator('.slide', { hasText: 'Hunter orientation' }).innerText()).toContain('Gap −3.00');
    expect(await page.locator('.next li').first().innerText()).toContain('Hunter orientation');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe('2');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('2');
    expect(await slider.evaluate('document.activeElement.id')).toBe('slide-hunter-orientation');
    await page.close();
  });
});

describe('a rubric that changes beside it', () => {
  browserTest('is followed, and what was moved stays; a mistake leaves the last that could be read', async () => {
    const preview = await open(baker);
    const { page } = preview;
    await page.getByRole('combobox', { name: 'Ada, Planning' }).selectOption('1');
    await preview.show(baker.replace('name: Planning', 'name: Plans'));
    expect(await page.getByRole('combobox', { name: 'Ada, Plans' }).inputValue()).toBe('1');
    await preview.show(baker.replace('competencies:', 'competences:'));
    await page.getByText(/^The rubric has errors: \d/).waitFor();
    expect(await page.getByRole('combobox', { name: 'Ada, Plans' }).inputValue()).toBe('1');
    await page.close();
  });

  browserTest('scores of a file take the place of the examples', async () => {
    const preview = await open(baker);
    const { page } = preview;
    const rating = { person: '<b>Kim</b>', team: '', period: '', rater: 'A', competency: 'safety' };
    await preview.tell({
      kind: 'scores',
      source: 'scores.csv',
      ratings: [
        { ...rating, score: 2 },
        { ...rating, rater: 'B', score: 3 },
      ],
      invalid: [{ address: 'C4', reason: '"x" is no score.' }],
    });
    await page.getByText('Scores of scores.csv.').waitFor();
    expect(await page.locator('tbody th').innerText()).toBe('<b>Kim</b>');
    expect(
      await page.getByRole('combobox', { name: 'Kim</b>, Food safety' }).locator('option:checked').innerText(),
    ).toBe('2.50');
    expect(await page.locator('.invalid').innerText()).toContain('Cells that are no scores: 1');
    await page.close();
  });
});

describe('the interview sheet and print', () => {
  browserTest('hold what an interviewer needs, without a control', async () => {
    const { page, asked } = await open(partnerManager);
    await page.getByRole('button', { name: 'Interview sheet' }).click();
    expect(await page.locator('.competency').count()).toBe(5);
    expect(await page.locator('.question h3').first().innerText()).toBe(
      'Walk me through one partner-sourced deal, from your first contact at the partner to the signature.',
    );
    expect(await page.locator('.competency').first().locator('.ticks li').count()).toBe(5);
    await page.getByRole('button', { name: 'Print' }).click();
    await page.getByRole('button', { name: 'Scorecard' }).click();
    await page.getByRole('combobox', { name: 'Ada, Hunter orientation' }).selectOption('2.5');
    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => asked.length).toBe(2);
    const [sheet = '', card = ''] = asked.map((message) => (message.kind === 'print' ? message.html : ''));
    expect(sheet).toContain('Red flags');
    expect(card).toContain('<b>2.5</b>');
    for (const html of [sheet, card]) expect(html).not.toMatch(/<(button|select|input|script)\b/);
    await page.close();
  });
});

describe('everybody can use it', () => {
  const wrong = partnerManager.replace('weight: 20', 'weight: 25').replace('target: 4', 'target: 9');
  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light']) {
    browserTest(`axe finds nothing, and nothing is cut off: ${theme}`, async () => {
      for (const [name, text, width] of [
        ['rubric', partnerManager, 1400],
        ['mistakes', wrong, 600],
        ['empty', '', 600],
      ] as const) {
        const { page } = await open(text, { theme, width, bypassCSP: true });
        await picture(page, `preview-${name}-${theme}-${width}`);
        await expectAccessible(page);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        if (name === 'rubric') {
          await page.getByRole('button', { name: 'Chloe' }).click();
          await picture(page, `preview-person-${theme}`);
          await expectAccessible(page);
          await page.getByRole('button', { name: 'Interview sheet' }).click();
          await picture(page, `preview-interview-${theme}`);
          await expectAccessible(page);
        }
        await page.close();
      }
    });
  }

  browserTest('markup and links of a rubric are text', async () => {
    const evil = '<img src=x onerror="globalThis.ran=1"><a href="command:x">a</a> [b](file:///etc)';
    // A verdict may not be longer.
    const short = '<b>x</b><a href=command:x>a</a>';
    const { page } = await open(
      baker.replace('title: Baker', `title: '${evil}'`).replace('verdict: Open', `verdict: '${short}'`),
    );
    expect(await page.locator('h1').innerText()).toBe(`${evil} 1.0.0`);
    expect(await page.locator('.verdict .word').innerText()).toContain(short);
    expect(await page.locator('#page :is(img, a, script)').count()).toBe(0);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    await page.close();
  });
});
