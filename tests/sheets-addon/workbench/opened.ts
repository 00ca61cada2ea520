import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { type FileStore, openFile } from '../../../sheets-addon/workbench/file/file-store.ts';
import type { Change } from '../../../sheets-addon/workbench/protocol.ts';
import { workbookOf } from '../../../sheets-addon/workbench/session/from-contents.ts';
import { openSession, type Session } from '../../../sheets-addon/workbench/session/session.ts';
import { scratch } from '../scratch.ts';

export const built = join(import.meta.dirname, '../../../sheets-addon/dist');
export const examples = join(import.meta.dirname, '../../../sheets-addon/examples');

/** A copy of a file in a folder of its own, which goes after the last test of the file that uses it. */
export function copyOf(path: string): string {
  const copy = join(scratch('workbench'), basename(path));
  copyFileSync(path, copy);
  return copy;
}

/**
 * A file that is open as the workbench opens it, without a page.
 * @param early takes what may be shown before formulas are worked out
 */
export function open(
  path: string,
  early: (change: Change) => void = () => undefined,
): { readonly file: FileStore; readonly session: Session } {
  const file = openFile(path);
  const folder = join(built, 'apps-script');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const session = openSession({
    opened: workbookOf(file.contents, basename(path)),
    code: readFileSync(join(folder, 'Code.js'), 'utf8'),
    pages: new Map(pages.map((name) => [name.slice(0, -5), readFileSync(join(folder, name), 'utf8')])),
    properties: new Map(),
    unseen: [],
    now: () => new Date('2026-11-22T12:00:00Z'),
    early,
  });
  session.file = () => file.view(session);
  return { file, session };
}

/** Chooses and applies a rubric of the catalogue. */
export function apply(session: Session, rubric = 'partner-manager'): Change {
  expect(session.call('sidebarUseCatalogue', [rubric], [], 0)).toMatchObject({ ok: true, result: { accepted: true } });
  const answer = session.call('sidebarApply', [], [], 0);
  expect(answer).toMatchObject({ ok: true, result: { done: true } });
  if (!answer.change) throw new Error('Applying changed nothing');
  return answer.change;
}

/** The tab of a name. */
export function tab(session: Session, name: string): number {
  const sheet = session.host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no tab ${name}`);
  return sheet.id;
}

/** What a cell holds, by its address. */
export function cell(session: Session, name: string, address: string) {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const sheet = session.host.workbook.sheets.find((one) => one.name === name);
  return sheet?.rows[Number(digits) - 1]?.[column - 1];
}
