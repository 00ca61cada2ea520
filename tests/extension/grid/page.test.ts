import { readFileSync } from 'node:fs';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, expectAccessible } from '../../e2e/browser.ts';
import { useGrid } from './open-grid.ts';
import { picture } from './open-page.ts';

const partnerManager = readFileSync(
  new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
  'utf8',
);
/** Two competencies and comments that have to stay. */
const small = `schemaVersion: 1 # the format
id: baker
version: 1.0.0
title: Baker
scale:
  levels:
    - { score: 1, label: Follows }
    - { score: 2, label: Leads } # the top
bands: { weakBelow: 1.5, strongFrom: 2 }
competencies:
  # comes first
  - id: safety
    name: Food safety
    weight: 60 # most of it
    target: 2
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Teaches 1 newcomer a month to write it. } # may change
  # comes second
  - id: planning
    name: Planning
    weight: 40
    target: 2
    anchors:
      - { score: 1, text: Starts a batch when 5 loaves are left. }
      - { score: 2, text: Fills the shelf 15 minutes before the door opens. }
`;
const open = useGrid();
const cell = (page: Page, place: string) => page.locator(`[data-cell="${place}"]`);
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
/** Lines that the second text has and the first has not, and the other way about. */
const changed = (before: string, after: string) => ({
  gone: before.split('\n').filter((line) => !after.split('\n').includes(line)),
  come: after.split('\n').filter((line) => !before.split('\n').includes(line)),
});

describe('writing in the grid', () => {
  browserTest('a click on a cell, words and Enter change one line', async () => {
    const grid = await open(small);
    await cell(grid.page, '0/5').click();
    await grid.page.keyboard.press('Control+A');
    await grid.page.keyboard.type('Teaches 2 newcomers a month.');
    await grid.page.keyboard.press('Enter');
    await expect.poll(grid.text).toContain('Teaches 2');
    expect(changed(small, grid.text())).toEqual({
      gone: ['      - { score: 2, text: Teaches 1 newcomer a month to write it. } # may change'],
      come: ['      - { score: 2, text: Teaches 2 newcomers a month. } # may change'],
    });
    // Enter leads to the cell below.
    await expect.poll(() => grid.page.evaluate('document.activeElement.dataset.cell')).toBe('1/5');
    await grid.undo();
    await grid.page.getByText('Teaches 1 newcomer').waitFor();
    expect(grid.text()).toBe(small);
    await grid.page.close();
  });

  browserTest('by keyboard alone: to a cell, write over it, leave it as it was, empty it', async () => {
    const { page, text } = await open(small);
    await cell(page, '0/0').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.type('1');
    await page.keyboard.press('Tab');
    await expect.poll(text).toContain('target: 2\n    floor: 1\n');
    expect(await page.evaluate('document.activeElement.dataset.cell')).toBe('1/4');
    await page.keyboard.type('No');
    await page.keyboard.press('Escape');
    expect(await cell(page, '1/4').textContent()).toContain('Starts a batch');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Delete');
    await expect.poll(text).toBe(small);
    await page.keyboard.press('Control+Home');
    expect(await page.evaluate('document.activeElement.dataset.cell')).toBe('0/0');
    await page.keyboard.press('Control+End');
    expect(await page.evaluate('document.activeElement.dataset.cell')).toBe('1/5');
    await page.close();
  });

  browserTest('the weight bar says what is left of 100 with each letter', async () => {
    const { page, text } = await open(small);
    const said = page.locator('#weights output');
    expect(await said.textContent()).toBe('All 100 are given.');
    await cell(page, '0/1').focus();
    await page.keyboard.type('5');
    expect(await said.textContent()).toBe('55 of 100 left.');
    await page.keyboard.type('5');
    expect(await said.textContent()).toBe('5 of 100 left.');
    await page.keyboard.type('5');
    expect(await said.textContent()).toBe('495 over 100.');
    await page.keyboard.type('x');
    expect(await said.textContent()).toBe('Not a number. 60 of 100 left.');
    await page.keyboard.press('Enter');
    expect(
      await page
        .locator('textarea.cell-input')
        .evaluate((box) => (box as never as { validationMessage: string }).validationMessage),
    ).toBe('Write a number, such as 20 or 2.5.');
    await page.keyboard.press('Escape');
    expect(await said.textContent()).toBe('All 100 are given.');
    expect(text()).toBe(small);
    await page.keyboard.type('70');
    await page.keyboard.press('Enter');
    await expect.poll(text).toBe(small.replace('weight: 60', 'weight: 70'));
    await expect.poll(() => said.textContent()).toBe('10 over 100.');
    await page.getByRole('button', { name: 'Distribute evenly' }).click();
    await expect.poll(text).toBe(small.replace('weight: 60', 'weight: 50').replace('weight: 40', 'weight: 50'));
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Distribute evenly');
    await page.close();
  });
});

describe('competencies and levels', () => {
  const swapped = small.replace(/( {2}# comes first\n[\s\S]*?)( {2}# comes second\n[\s\S]*)/, '$2$1');
  browserTest('are dragged by the mouse and moved by keyboard, with their comments', async () => {
    const grid = await open(small);
    const { page } = grid;
    await page.locator('[data-cell="0/0"] .handle').dragTo(cell(page, '1/0'));
    await expect.poll(grid.text).toBe(swapped);
    await expect.poll(() => page.evaluate('document.activeElement.dataset.cell')).toBe('1/0');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(grid.text).toBe(small);
    await expect.poll(() => page.evaluate('document.activeElement.dataset.cell')).toBe('0/0');
    await page.close();
  });

  browserTest('are added and removed', async () => {
    const grid = await open(small);
    const { page } = grid;
    const model = () => parse(grid.text(), 'yaml').value as { competencies: { name: string; anchors: object[] }[] };
    await cell(page, '0/0').focus();
    await page.getByRole('button', { name: '+ Competency' }).click();
    await expect.poll(() => page.evaluate('document.activeElement.dataset.cell')).toBe('1/0');
    await page.keyboard.type('Baking');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => model().competencies.map(({ name }) => name))
      .toEqual(['Food safety', 'Baking', 'Planning']);
    await cell(page, '1/0').focus();
    await page.getByRole('button', { name: 'Remove competency' }).click();
    await expect.poll(grid.text).toBe(small);
    await page.getByRole('button', { name: '+ Level' }).click();
    await expect.poll(() => model().competencies.map(({ anchors }) => anchors.length)).toEqual([3, 3]);
    await page.getByRole('button', { name: 'Level 3' }).click();
    expect(await page.evaluate('document.activeElement.value')).toBe('Level 3');
    await page.keyboard.type('Sets the pace');
    await page.keyboard.press('Tab');
    await expect.poll(grid.text).toContain('label: Sets the pace }');
    await cell(page, '0/6').focus();
    await page.getByRole('button', { name: 'Remove level' }).click();
    await expect.poll(grid.text).toBe(small);
    await page.close();
  });
});

describe('a problem', () => {
  browserTest('stands on its cell; one key makes its fix, which can be taken back', async () => {
    const wrong = small.replace('    weight: 40', '    wieght: 40');
    const grid = await open(wrong);
    const { page } = grid;
    await cell(page, '1/1').locator('.badge.error').waitFor();
    await cell(page, '1/1').focus();
    await page.locator('#status .fix').waitFor();
    await page.keyboard.press('Control+.');
    await expect.poll(grid.text).toBe(small);
    expect(await page.evaluate('document.activeElement.dataset.cell')).toBe('1/1');
    await grid.undo();
    await page.locator('#status .fix').click();
    await expect.poll(grid.text).toBe(small);
    // The button is gone with the problem: the person is at the cell.
    await expect.poll(() => page.evaluate('document.activeElement.dataset.cell')).toBe('1/1');
    await page.close();
  });
});

describe('the panes', () => {
  browserTest('are filled from nothing without the text', async () => {
    const grid = await open(small);
    const { page } = grid;
    const typeOver = async (text: string) => {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    };
    /** Adds a card and writes its first field, which has the focus by then. */
    const add = async (button: string, first: string) => {
      await page.getByRole('button', { name: button }).click();
      await expect.poll(() => page.evaluate('document.activeElement.tagName')).not.toBe('BUTTON');
      await page.keyboard.type(first);
      await page.keyboard.press('Tab');
    };
    await cell(page, '0/0').focus();
    await tab(page, 'Interview');
    await add('Add a question', 'Which batch did you throw away last?');
    await page.getByLabel('Listen for, one a line').fill('Names the day\nSays who was told');
    await page.getByLabel('Red flags, one a line').click();
    await tab(page, 'Coaching');
    await add('Add a coaching step', '2');
    await page.getByLabel('First action').click();
    await typeOver('Walk through the log together.');
    await page.getByLabel('Review after (days)').fill('30');
    await tab(page, 'Diagnoses');
    await add('Add a diagnosis', 'clean-and-late');
    await page.getByRole('group', { name: 'When these are strong' }).getByLabel('Food safety').check();
    await expect.poll(grid.text).toContain('strong: [safety]');
    await page.getByRole('group', { name: 'and these are weak' }).getByLabel('Planning').check();
    await expect.poll(grid.text).toMatch(/weak:[\s\S]*planning/);
    await page.getByRole('group', { name: 'and these are weak' }).getByLabel('Food safety').uncheck();
    await page.getByLabel('Finding').click();
    await typeOver('The bakery is clean, and the shelf is empty.');
    await page.getByLabel('Action').click();
    await typeOver('Put the plan beside the oven.');
    await tab(page, 'Cadence');
    await add('Add a day', 'Monday');
    await page.getByLabel('Activity').click();
    await typeOver('Read the log of the week before.');
    await tab(page, 'Team');
    await page.getByLabel('People that an average needs').fill('2');
    await add('Add a verdict', '0');
    await page.getByLabel(/^Verdict \(/).click();
    await typeOver('Ready to open');
    await page.getByLabel('Finding').click();
    await typeOver('No competency is weak.');
    await page.getByLabel('Action').click();
    await typeOver('Open the second shop.');
    await add('Add a remedy', 'second-oven');
    await page.getByLabel('Action').last().click();
    await typeOver('Buy a second oven.');
    await page.keyboard.press('Tab');
    await expect.poll(grid.text).toContain('Buy a second oven.');
    const { rubric, problems } = validate(grid.text(), 'yaml');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(rubric).toMatchObject({
      competencies: [
        {
          interview: [
            { ask: 'Which batch did you throw away last?', listenFor: ['Names the day', 'Says who was told'] },
          ],
          coaching: [{ below: 2, action: 'Walk through the log together.', reviewAfterDays: 30 }],
        },
        {},
      ],
      diagnoses: [
        {
          id: 'clean-and-late',
          when: { strong: ['safety'], weak: ['planning'] },
          finding: 'The bakery is clean, and the shelf is empty.',
          action: 'Put the plan beside the oven.',
        },
      ],
      cadence: [{ day: 'Monday', activity: 'Read the log of the week before.', competencies: ['safety'] }],
      team: {
        minimumPeople: 2,
        verdicts: [{ weakAtLeast: 0, verdict: 'Ready to open' }],
        remedies: [{ id: 'second-oven', action: 'Buy a second oven.' }],
      },
    });
    // Nothing that was there has changed.
    expect(changed(small, grid.text()).gone).toEqual([]);
    await page.close();
  });
});

describe('a long rubric', () => {
  const many = Array.from(
    { length: 12 },
    (_, index) => `  - { id: more-${index}, name: More ${index}, weight: 0, target: 2, anchors: [] }\n`,
  );
  const long = small + many.join('');

  browserTest('has its competencies chosen from a list', async () => {
    const grid = await open(long);
    const { page } = grid;
    await cell(page, '0/0').focus();
    const group = page.getByRole('group', { name: 'Builds on' });
    const list = group.getByRole('combobox', { name: 'Add a competency' });
    for (const [name, value] of [
      ['More 3', '[more-3]'],
      ['More 11', '[more-3, more-11]'],
    ] as const) {
      await list.focus();
      await list.selectOption(name);
      await expect.poll(grid.text).toContain(`buildsOn: ${value}`);
    }
    // The competency itself is none to choose, nor is what is chosen.
    await list.focus();
    expect(await list.locator('option').allInnerTexts()).toEqual([
      'Add a competency',
      'Planning',
      ...[0, 1, 2, 4, 5, 6, 7, 8, 9, 10].map((index) => `More ${index}`),
    ]);
    await group.getByRole('button', { name: 'Remove More 3' }).click();
    await expect.poll(grid.text).toContain('buildsOn: [more-11]');
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await page.close();
  });

  browserTest('shows what is left of 100 wherever it is scrolled to', async () => {
    const { page } = await open(long, { height: 500 });
    await cell(page, '13/1').focus();
    await page.getByLabel('When nobody does it').scrollIntoViewIfNeeded();
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    expect((await page.locator('#weights').boundingBox())?.y).toBe(0);
    await page.close();
  });
});

describe('text and grid side by side', () => {
  const above = (text: string) =>
    text.replace(
      '  # comes first\n',
      '  - { id: new, name: New, weight: 0, target: 2, anchors: [] }\n  # comes first\n',
    );
  browserTest('words in a cell go to their competency, wherever the text has moved it to', async () => {
    const grid = await open(small);
    const { page } = grid;
    await cell(page, '1/4').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Starts a batch');
    await grid.type(above);
    await page.keyboard.type(' when 9 loaves are left.');
    await page.keyboard.press('Enter');
    await expect.poll(grid.text).toBe(above(small).replace('when 5 loaves', 'when 9 loaves'));
    await page.close();
  });

  browserTest('words in a pane keep their place and caret, and are written when they are left', async () => {
    const grid = await open(small);
    const { page } = grid;
    await cell(page, '1/0').focus();
    const box = page.getByLabel('Summary');
    await box.click();
    await page.keyboard.type('Bakes much.');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
    await grid.type(above);
    await expect.poll(() => cell(page, '2/0').textContent()).toContain('Planning');
    await page.keyboard.type('too ');
    await page.getByLabel('Other headings').click();
    await expect.poll(grid.text).toContain('    name: Planning\n    summary: Bakes too much.\n');
    expect(grid.text()).toBe(
      above(small).replace('name: Planning\n', 'name: Planning\n    summary: Bakes too much.\n'),
    );
    await page.close();
  });

  browserTest('a click is not lost when the words that it leaves come into the text while it is made', async () => {
    const grid = await open(small);
    const { page } = grid;
    await cell(page, '1/0').focus();
    await page.getByLabel('Summary').click();
    await page.keyboard.type('Bakes much.');
    const coaching = page.getByRole('tab', { name: 'Coaching', exact: true });
    await coaching.hover();
    await page.mouse.down();
    await expect.poll(grid.text).toBe(small.replace('name: Planning\n', 'name: Planning\n    summary: Bakes much.\n'));
    await page.mouse.up();
    await expect.poll(() => coaching.getAttribute('aria-selected')).toBe('true');
    await page.getByRole('button', { name: 'Add a coaching step' }).waitFor();
    await page.close();
  });

  browserTest('a cell that the text has lost says so, and loses no words', async () => {
    const grid = await open(small);
    const { page } = grid;
    await cell(page, '1/4').click();
    await page.keyboard.type(' More');
    await grid.type((text) => text.replace(/ {2}# comes second[\s\S]*/, ''));
    await page.keyboard.press('Enter');
    const box = page.locator('textarea.cell-input');
    expect(await box.inputValue()).toBe('Starts a batch when 5 loaves are left. More');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    await page.close();
  });

  browserTest('a long table stays where it is scrolled to', async () => {
    const grid = await open(partnerManager, { width: 600, height: 700 });
    const { page } = grid;
    await cell(page, '4/8').focus();
    const left = () => page.evaluate('document.querySelector(".scroll").scrollLeft');
    const before = await left();
    expect(before).toBeGreaterThan(200);
    await grid.type((text) => text.replace('Ecosystem fluency', 'Ecosystems'));
    await page.getByText('Ecosystems').first().waitFor();
    expect(await left()).toBe(before);
    await page.close();
  });
});

describe('a file without a rubric', () => {
  browserTest('is begun with one click', async () => {
    const { page, text } = await open('# mine\n');
    await page.getByRole('button', { name: 'Begin a rubric' }).click();
    await cell(page, '0/0').waitFor();
    await expect.poll(text).toMatch(/^# mine\n/);
    expect(validate(text(), 'yaml').problems).toEqual([]);
    await page.close();
  });

  browserTest('that cannot be read says where, and leads there', async () => {
    const { page, asked } = await open('id: x\nscale: [\n');
    await page.getByRole('button', { name: 'Go to line 2' }).click();
    await expect.poll(() => asked).toEqual([{ kind: 'text', line: 2 }]);
    await page.close();
  });
});

describe('everybody can use it', () => {
  const mistakes = partnerManager
    .replace('weight: 20', 'weight: many')
    .replace('target: 4', 'traget: 4')
    .replace('develop: hire', 'develop: hier')
    .replace('minimumPeople: 3', 'minimumPeople: three')
    .replace('- day: ', '- dya: ');
  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light']) {
    const look = async (name: string, text: string, width: number, more?: (page: Page) => Promise<void>) => {
      const { page } = await open(text, { theme, width, bypassCSP: true });
      await picture(page, `grid-${name}-${theme}-${width}`);
      await expectAccessible(page);
      await more?.(page);
      await page.close();
    };
    browserTest(`axe finds nothing in any pane: ${theme}`, async () => {
      await look('rubric', partnerManager, 1400);
      await look('empty', '', 600);
      await look('mistakes', mistakes, 600);
      await look('mistakes', mistakes, 1400, async (page) => {
        for (const one of (await page.getByRole('tab').all()).slice(1)) {
          await one.click();
          await picture(page, `grid-${await one.getAttribute('id')}-${theme}`);
          await expectAccessible(page);
        }
      });
    });
  }

  browserTest('a screen reader is told what a cell is and what is wrong with it', async () => {
    const { page } = await open(mistakes);
    const grid = page.getByRole('grid', { name: 'Competencies and what each level looks like' });
    expect(await grid.getByRole('row').count()).toBe(6);
    expect(await grid.getByRole('columnheader').allInnerTexts()).toEqual([
      'Competency',
      'Weight',
      'Target',
      'Floor',
      '1 Reactive',
      '2 Emerging',
      '3 Steady',
      '4 Sales-grade',
      '5 Sets the standard',
    ]);
    await grid.getByRole('gridcell', { name: /^many Error: / }).focus();
    expect(await page.locator('#status').innerText()).toMatch(/^Pipeline discipline, Weight/);
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Pipeline discipline, Weight' }).waitFor();
    await page.close();
  });

  browserTest('in another language', async () => {
    const { page } = await open(mistakes, { german: true });
    await page.getByRole('button', { name: 'Gleich verteilen' }).waitFor();
    expect(await page.locator('#weights output').textContent()).toBe('20 von 100 übrig.');
    await page.close();
  });

  browserTest('markup and links of a rubric are text', async () => {
    const evil = '<img src=x onerror="globalThis.ran=1"><a href="command:x">a</a> [b](file:///etc)';
    const { page } = await open(
      small.replace('name: Planning', `name: '${evil}'`).replace('label: Leads', `label: '${evil}'`),
    );
    expect(await cell(page, '1/0').locator('.text').textContent()).toBe(evil);
    expect(await page.locator('#page :is(img, a, script)').count()).toBe(0);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    await page.close();
  });
});
