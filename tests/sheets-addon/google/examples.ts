import { readFileSync } from 'node:fs';
import { workbookFromXlsx } from '../../../sheets-addon/simulator/from-workbook.ts';
import type { SimulatedWorkbook } from '../../../sheets-addon/simulator/workbook.ts';

const root = new URL('../../../', import.meta.url);

/** An .xlsx of the checkout, opened in the simulated Google Sheets. */
export const opened = (path: string): SimulatedWorkbook => workbookFromXlsx(readFileSync(new URL(path, root)));

export const examples = 'sheets-addon/examples/';

export const rubricText = (file: string): string =>
  readFileSync(new URL(`shared-schema/rubrics/${file}`, root), 'utf8');
