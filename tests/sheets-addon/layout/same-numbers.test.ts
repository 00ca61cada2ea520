import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest } from '@rubric-kit/shared-schema/digest.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { planApply } from '@rubric-kit/sheets-addon/layout/apply.ts';
import { locateShown } from '@rubric-kit/sheets-addon/layout/shown.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import { afterAll, describe, expect } from 'vitest';
import { judgedTest, useLibreOffice } from '../../judge/libreoffice.ts';
import { differences, shownBy } from './shown-numbers.ts';

const office = useLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'rubric-layout-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = join(import.meta.dirname, '../../..');
const { rubric } = validate(
  readFileSync(join(root, 'shared-schema/rubrics/partner-manager.rubric.yaml'), 'utf8'),
  'yaml',
);

async function judge(example: string, period?: string) {
  if (!rubric) throw new Error('the rubric has errors');
  const workbook = openWorkbook(readFileSync(join(root, 'sheets-addon/examples', example)));
  const snapshot = workbook.snapshot();
  const scorecard = readScorecard(snapshot, detectMapping(snapshot, rubric).mapping, rubric);
  const chosen = period === undefined ? {} : { period };
  const plan = planApply({ snapshot, scorecard, rubric, digest: digest(rubric), ...chosen });
  workbook.render(plan);
  const path = join(folder, example);
  writeFileSync(path, workbook.save());
  const judged = await office.values(
    path,
    plan.tabs.map(({ name }) => name),
  );
  const result = score(rubric, scorecard.ratings, chosen);
  const errors = judged.flatMap((sheet) => sheet.errors);
  return { plan, errors, result, differing: differences(plan, result, rubric, shownBy(judged, plan)) };
}

/** A person: 3 numbers for each of 5 competencies, weighted, observed, below the floor, diagnoses, 2 next steps. */
const cellsOfPerson = 3 * 5 + 6;
/** A team: 5 numbers for each of 5 competencies, people, and 6 columns of words. */
const cellsOfTeam = 5 * 5 + 7;

describe('the workbook that LibreOffice calculates anew shows what the core scores', () => {
  for (const example of ['scorecards.xlsx', 'scorecards-long.xlsx', 'scorecards-person-tabs.xlsx']) {
    judgedTest(`${example}, its latest period`, async () => {
      const { plan, result, errors, differing } = await judge(example);
      expect(errors).toEqual([]);
      expect(differing).toEqual([]);
      const count = result.people.length * cellsOfPerson + result.teams.length * cellsOfTeam;
      expect(locateShown(plan)).toHaveLength(count);
    });
  }

  judgedTest('scorecards.xlsx, the period before', async () => {
    const { differing, result } = await judge('scorecards.xlsx', '2026-Q1');
    expect(result.period).toBe('2026-Q1');
    expect(differing).toEqual([]);
  });
});
