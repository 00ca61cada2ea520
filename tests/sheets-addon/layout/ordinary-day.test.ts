import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { planApply } from '@rubric-kit/sheets-addon/layout/apply.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import { afterAll, beforeAll, expect } from 'vitest';
import { judgedTest, useLibreOffice } from '../../judge/libreoffice.ts';
import { differences, shownBy } from './shown-numbers.ts';

const office = useLibreOffice();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rubric-day-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = join(import.meta.dirname, '../../..');
const rubricText = readFileSync(join(root, 'shared-schema/rubrics/partner-manager.rubric.yaml'), 'utf8');

judgedTest('without another apply, the tabs follow rows that are added, removed, sorted and changed', async () => {
  const { rubric } = validate(rubricText, 'yaml');
  if (!rubric) throw new Error('the rubric has errors');
  const request = (bytes: Uint8Array) => {
    const workbook = openWorkbook(bytes);
    const snapshot = workbook.snapshot();
    const scorecard = readScorecard(snapshot, detectMapping(snapshot, rubric).mapping, rubric);
    return { workbook, scorecard, plan: planApply({ snapshot, scorecard, rubric, digest: 'd' }) };
  };
  const before = request(readFileSync(join(root, 'sheets-addon/examples/scorecards.xlsx')));
  before.workbook.render(before.plan);
  const path = join(folder, 'day.xlsx');
  writeFileSync(path, before.workbook.save());
  await office.make(join(import.meta.dirname, 'ordinary_day.py'), path);

  // What the core makes of the cells as they are now, and where a fresh plan would show it, which is where it is shown.
  const after = request(readFileSync(path));
  const result = score(rubric, after.scorecard.ratings);
  const names = result.people.map(({ person }) => person);
  expect(names).toEqual(expect.arrayContaining(['First Comer', 'Middle Comer', '=Last* Comer?']));
  // The 15 of the example's second quarter and the 3 who came: the row that went was one of two of the first quarter's.
  expect(names).toHaveLength(18);
  const judged = await office.values(path, ['Team', 'People']);
  expect(judged.flatMap(({ errors }) => errors)).toEqual([]);
  expect(differences(after.plan, result, rubric, shownBy(judged, after.plan))).toEqual([]);

  await office.make(join(import.meta.dirname, 'choose_period.py'), path);
  const chosen = request(readFileSync(path));
  const earlier = score(rubric, chosen.scorecard.ratings, { period: '2026-Q1' });
  const shown = await office.values(path, ['Team', 'People']);
  expect(shown[0]?.rows[2]?.[1]).toBe('2026-Q1');
  expect(earlier.people.length).toBeGreaterThan(9);
  expect(differences(chosen.plan, earlier, rubric, shownBy(shown, chosen.plan))).toEqual([]);
});
