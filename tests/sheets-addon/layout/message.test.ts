import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { planApply } from '@rubric-kit/sheets-addon/layout/apply.ts';
import { messageNow } from '@rubric-kit/sheets-addon/layout/message.ts';
import type { CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { afterAll, expect, test } from 'vitest';
import { judgedTest, useLibreOffice } from '../../judge/libreoffice.ts';
import { cellIn, requestOf, sceneOf, scoresTab, shownIn, tabIn, tiny, tinyRows } from './tiny.ts';
import { workbookOf } from './workbook-of.ts';

const office = useLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'rubric-message-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const headings = ['Name', 'Team', 'Period', 'Alpha', 'Beta'];
const nobody = [headings, ['Ana', 'North', 'P1', null, null]];
const noRatings = 'No ratings yet. Type scores on the tab "My ""own"" tab": this tab follows at once.'.replaceAll(
  '""',
  '"',
);

test('nothing is said when all is well', () => {
  expect(messageNow(sceneOf(tiny, scoresTab(tinyRows)))).toBe('');
});

test('an empty scorecard says where to type', () => {
  expect(messageNow(sceneOf(tiny, scoresTab(nobody, 'My "own" tab')))).toBe(noRatings);
});

test('of several tabs, none is named', () => {
  expect(messageNow(sceneOf(tiny, scoresTab(nobody), scoresTab(nobody, 'Other')))).toBe(
    'No ratings yet. Type scores on the scorecard: this tab follows at once.',
  );
});

/** What the Team tab says of `rows` when the rubric was applied to `applied`. */
async function said(applied: CellValue[][], rows: CellValue[][] = applied, period?: string) {
  const name = 'My "own" tab';
  const workbook = openWorkbook(workbookOf([{ name, rows }]));
  const chosen = period === undefined ? {} : { period };
  const plan = planApply({ ...requestOf(tiny, scoresTab(applied, name)), ...chosen });
  workbook.render({ ...plan, additions: [] });
  const path = join(folder, 'message.xlsx');
  writeFileSync(path, workbook.save());
  const [team, people] = await office.values(path, ['Team', 'People']);
  expect(people?.rows[2]?.[2]).toBe(team?.rows[4]?.[0]);
  // The value beside the formula is what the formula shows, until the sheet changes.
  if (rows === applied) expect(shownIn(cellIn(tabIn(plan, 'team'), 'A5'))).toBe(team?.rows[4]?.[0]);
  return team?.rows[4]?.[0];
}

judgedTest('LibreOffice says the same, and what a later day brings', async () => {
  const ana = ['Ana', 'North', 'P1', 2, 2];
  const scored = [headings, ana];
  expect(await said(nobody)).toBe(noRatings);
  expect(await said(scored)).toBe('');
  expect(await said(nobody, scored)).toBe('');
  expect(await said(scored, scored, 'P7')).toBe(
    'This period is not in the list. Choose one from it on the tab "Team", or choose Refresh.',
  );
  const dated = [headings, ['Ana', 'North', '2026', 2, 2], ['Ana', 'North', '2027', null, null]];
  expect(await said(dated, dated, '2027')).toBe(
    'Nobody is scored in this period yet. Choose another one on the tab "Team".',
  );
  expect(await said(scored, [...scored, ['Bo', 'North', 'P2', 2, 2]])).toBe(
    'Some rows hold ratings of a period that was not there before: choose Refresh to see them.',
  );
  const crowd = Array.from({ length: 60 }, (_, index) => [`Person ${index}`, 'North', 'P1', 2, 2]);
  expect(await said(scored, [...scored, ...crowd])).toBe(
    'There are more people or teams than rows here: choose Refresh to see them all.',
  );
});
