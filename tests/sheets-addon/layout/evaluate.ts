import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import type { CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import type { LibreOffice } from '../../judge/libreoffice.ts';
import { workbookOf } from './workbook-of.ts';

/** What LibreOffice makes of formulas over the cells of a tab `Cells`; an error is its text. */
export async function evaluate(
  office: LibreOffice,
  cells: readonly (readonly CellValue[])[],
  formulas: readonly string[],
): Promise<(string | number)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rubric-formulas-'));
  try {
    const workbook = openWorkbook(workbookOf([{ name: 'Cells', rows: cells }]));
    workbook.render({
      tabs: [
        {
          key: 'team',
          name: 'Formulas',
          rows: formulas.map((formula) => [{ formula: `=IFERROR(${formula.replace(/^=/, '')},"error")` }]),
          widths: [],
          frozenRows: 0,
          frozenColumns: 0,
          merged: [],
          dropdowns: [],
          formats: [],
          colourScales: [],
          charts: [],
        },
      ],
      additions: [],
    });
    const path = join(folder, 'formulas.xlsx');
    writeFileSync(path, workbook.save());
    const [judged] = await office.values(path, ['Formulas']);
    return formulas.map((_, row) => judged?.rows[row]?.[0] ?? '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
