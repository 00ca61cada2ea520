import { mkdtempSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LibreOffice } from '../../judge/libreoffice.ts';

/** A folder for the files of one test. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'rubric-excel-'));

/** The bytes of the workbook that manager_workbook.py makes. */
export async function managerWorkbook(office: LibreOffice): Promise<Uint8Array> {
  const path = join(scratch(), 'manager.xlsx');
  await office.make(join(import.meta.dirname, 'manager_workbook.py'), path);
  return new Uint8Array(await readFile(path));
}

/** Writes bytes to a file of its own and returns its path. */
export async function written(bytes: Uint8Array, name = 'workbook.xlsx'): Promise<string> {
  const path = join(scratch(), name);
  await writeFile(path, bytes);
  return path;
}
