import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '@rubric-kit/shared-schema/digest.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { planApply } from '@rubric-kit/sheets-addon/layout/apply.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import { describe, expect, test } from 'vitest';
import { judgedTest, useLibreOffice } from '../../judge/libreoffice.ts';
import { written } from './manager-workbook.ts';
import { partsOf } from './parts.ts';

const office = useLibreOffice();
const root = join(import.meta.dirname, '../../..');
const { rubric } = validate(
  readFileSync(join(root, 'shared-schema/rubrics/partner-manager.rubric.yaml'), 'utf8'),
  'yaml',
);

/** What `scorecard apply` does to a workbook. */
function applied(bytes: Uint8Array): Uint8Array {
  if (rubric === null) throw new Error('the rubric has errors');
  const workbook = openWorkbook(bytes);
  const snapshot = workbook.snapshot();
  const { mapping } = detectMapping(snapshot, rubric);
  const scorecard = readScorecard(snapshot, mapping, rubric);
  workbook.render(planApply({ snapshot, scorecard, rubric, digest: digest(rubric) }));
  return workbook.save();
}

const example = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, 'sheets-addon/examples', name)));

describe.each(['scorecards.xlsx', 'scorecards-long.xlsx', 'scorecards-person-tabs.xlsx'])('%s', (name) => {
  test('applied twice is the same file; removed again every part is as it was', () => {
    const once = applied(example(name));
    expect(applied(once)).toEqual(once);
    const workbook = openWorkbook(once);
    workbook.remove();
    expect(partsOf(workbook.save())).toEqual(partsOf(example(name)));
  });

  judgedTest("shows the manager's cells as before, and no error in ours", async () => {
    const before = await office.judge(await written(example(name)));
    const after = await office.judge(await written(applied(example(name))));
    const own = new Set(before.sheets.map((sheet) => sheet.name));
    expect(
      after.sheets.filter((sheet) => own.has(sheet.name)).map(({ name, cells, charts }) => ({ name, cells, charts })),
    ).toEqual(before.sheets.map(({ name, cells, charts }) => ({ name, cells, charts })));
    const ours = after.sheets.filter((sheet) => !own.has(sheet.name));
    expect(ours.length).toBeGreaterThanOrEqual(3);
    expect(ours.flatMap((sheet) => sheet.cells.filter(({ error }) => error !== undefined))).toEqual([]);
  });
});
