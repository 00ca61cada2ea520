import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibreOffice } from '../../judge/libreoffice.ts';
import { scratch } from '../scratch.ts';

/** The bytes of the workbook that manager_workbook.py makes. */
export async function managerWorkbook(office: LibreOffice): Promise<Uint8Array> {
  const path = join(scratch('rubric-excel'), 'manager.xlsx');
  await office.make(join(import.meta.dirname, 'manager_workbook.py'), path);
  return new Uint8Array(await readFile(path));
}

/** Writes bytes to a file of its own and returns its path. */
export async function written(bytes: Uint8Array, name = 'workbook.xlsx'): Promise<string> {
  const path = join(scratch('rubric-excel'), name);
  await writeFile(path, bytes);
  return path;
}
