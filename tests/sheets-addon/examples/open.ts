import { readFileSync } from 'node:fs';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { snapshotOfCsv } from '@rubric-kit/sheets-addon/read/csv.ts';
import type { Snapshot } from '@rubric-kit/sheets-addon/read/snapshot.ts';

const root = new URL('../../../', import.meta.url);

/** A shipped rubric by its file name. */
export function rubricOf(file: string): Rubric {
  const text = readFileSync(new URL(`shared-schema/rubrics/${file}`, root), 'utf8');
  const { rubric } = validate(text, file.endsWith('.json') ? 'json' : 'yaml');
  if (!rubric) throw new Error(`${file} does not validate`);
  return rubric;
}

/** A .csv or .xlsx of the checkout as it is read. */
export function snapshotOf(path: string): Snapshot {
  const bytes = readFileSync(new URL(path, root));
  return path.endsWith('.csv') ? snapshotOfCsv(bytes.toString('utf8')) : openWorkbook(bytes).snapshot();
}
