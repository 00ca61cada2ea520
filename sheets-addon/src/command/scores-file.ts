import { extname } from 'node:path';
import { openWorkbook, type Workbook } from '../excel/workbook.ts';
import { WorkbookError } from '../excel/workbook-error.ts';
import { snapshotOfCsv } from '../read/csv.ts';
import type { Snapshot } from '../read/snapshot.ts';
import { asCannotRun, CannotRun } from './outcome.ts';
import { kindOf, readBytes, textOf } from './read-file.ts';

export interface LoadedScores {
  readonly path: string;
  readonly snapshot: Snapshot;
  /** Absent for a .csv, to which nothing can be added. */
  readonly workbook?: Workbook;
  /** Said to the person before the scores. */
  readonly note?: string;
}

const workbooks = ['.xlsx', '.xlsm'];
const texts = ['.csv', '.tsv', '.txt'];

/** Reads a scorecard from a .csv or .xlsx. Throws CannotRun. */
export function loadScores(path: string): LoadedScores {
  const extension = extname(path).toLowerCase();
  if (![...workbooks, ...texts].includes(extension)) {
    readBytes(path);
    throw new CannotRun(`cannot read ${path}: scores come from a .csv or .xlsx file; save it as one of these`);
  }
  const bytes = readBytes(path);
  const kind = kindOf(bytes);
  if (kind === 'old-office') {
    throw new CannotRun(`cannot read ${path}: it is an old Excel file or has a password; save it as .xlsx without one`);
  }
  if (workbooks.includes(extension)) return { path, ...openedWorkbook(path, bytes) };
  if (kind === 'zip') throw new CannotRun(`cannot read ${path}: it is not a .csv but a workbook; rename it to .xlsx`);
  const { text, legacy } = textOf(path, bytes);
  const snapshot = asCannotRun(`cannot read ${path}: `, Error, () => snapshotOfCsv(text));
  if (!legacy) return { path, snapshot };
  return { path, snapshot, note: `${path} is not UTF-8 and was read as Windows-1252: look at the names' accents` };
}

function openedWorkbook(path: string, bytes: Uint8Array): { readonly workbook: Workbook; readonly snapshot: Snapshot } {
  return asCannotRun(`cannot read ${path}: `, WorkbookError, () => {
    const workbook = openWorkbook(bytes);
    return { workbook, snapshot: workbook.snapshot() };
  });
}
