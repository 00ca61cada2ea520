import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../../../sheets-addon/workbench/file/file-store.ts';
import { startWorkbench, type Workbench } from '../../../sheets-addon/workbench/workbench.ts';
import { built, copyOf, examples } from './opened.ts';

// What a page sends that is not ours, or not right.

let workbench: Workbench;
const path = copyOf(join(examples, 'scorecards.xlsx'));

beforeAll(async () => {
  workbench = await startWorkbench({ built, file: openFile(path) });
});
afterAll(() => workbench.close());

/** The status and text of the answer to a body as it is. */
async function ask(name: string, body: string): Promise<[status: number, text: string]> {
  const answer = await fetch(workbench.address + name, { method: 'POST', body });
  return [answer.status, await answer.text()];
}

/** What of the workbook a request may not change. */
const state = () => {
  const { session } = workbench;
  const { version, canUndo, canRedo, selection, active, file } = session.state();
  const sizes = session.host.workbook.sheets.map(({ maxRows, maxColumns }) => [maxRows, maxColumns]);
  return {
    edits: session.edits,
    version: canUndo || canRedo ? version : 0,
    canUndo,
    canRedo,
    selection,
    active,
    file,
    sizes,
  };
};

describe('the server of the workbench', () => {
  const cells = (one: string): string => `{"edit":{"kind":"cells","tab":TAB,"cells":[${one}]}}`;
  const lines = (kind: string, at: number, count: number): string =>
    JSON.stringify({ edit: { kind, tab: 0, at, count } }).replace('"tab":0', '"tab":TAB');
  const far = Number.MAX_SAFE_INTEGER;
  const sorted = (range: string): string => `{"edit":{"kind":"sort","tab":TAB,"column":0,"range":${range}}}`;
  const range = (bottom: unknown, right: unknown): string => JSON.stringify({ top: 0, left: 0, bottom, right });

  test.each([
    ['edit', 'no JSON', 'x', 'The request is no JSON.'],
    ['edit', 'nothing', '', 'The request is no JSON.'],
    ['edit', 'no edit', '{}', 'There is no such edit.'],
    ['edit', 'null', 'null', 'There is no such edit.'],
    ['edit', 'a list', '[{"kind":"undo"}]', 'There is no such edit.'],
    ['edit', 'an unknown edit', '{"edit":{"kind":"format-disk"}}', 'There is no such edit.'],
    ['edit', 'the name of a prototype', '{"edit":{"kind":"__proto__"}}', 'There is no such edit.'],
    ['edit', 'an edit in a prototype', '{"__proto__":{"edit":{"kind":"undo"}}}', 'There is no such edit.'],
    ['edit', 'a tab that is none', '{"edit":{"kind":"cells","tab":"__proto__","cells":[]}}', 'tab is no whole number.'],
    [
      'edit',
      'a tab that is not there',
      '{"edit":{"kind":"cells","tab":99999,"cells":[]}}',
      'The tab is not there any more.',
    ],
    ['edit', 'no cells', '{"edit":{"kind":"cells","tab":TAB}}', 'cells is no list.'],
    ['edit', 'cells that are none', '{"edit":{"kind":"cells","tab":TAB,"cells":{"0":1}}}', 'cells is no list.'],
    ['edit', 'a cell that is none', cells('7'), 'input is no text, number or true or false.'],
    ['edit', 'no input', cells('{"r":4,"c":7}'), 'input is no text, number or true or false.'],
    ['edit', 'an input of parts', cells('{"r":4,"c":7,"input":{"a":1}}'), 'input is no text, number or true or false.'],
    [
      'edit',
      'an input without end',
      cells('{"r":4,"c":7,"input":1e999}'),
      'input is no text, number or true or false.',
    ],
    ['edit', 'half a row', cells('{"r":4.5,"c":7,"input":1}'), 'row is no whole number.'],
    ['edit', 'a row of text', cells('{"r":"4","c":7,"input":1}'), 'row is no whole number.'],
    ['edit', 'a column that no number is', cells('{"r":4,"c":1e300,"input":1}'), 'column is no whole number.'],
    ['edit', 'rows before the first', lines('delete-rows', -1, 1), 'at is no whole number.'],
    ['edit', 'a range upside down', sorted('{"top":9,"left":0,"bottom":1,"right":0}'), 'The range is upside down.'],
    ['edit', 'no range', sorted('null'), 'top is no whole number.'],
    ['edit', 'styles of text', '{"edit":{"kind":"undo"},"have":"all"}', 'have is no whole number.'],
    ['tab', 'no tab', '{}', 'tab is no whole number.'],
    ['tab', 'a tab that is not there', `{"tab":${far}}`, 'The tab is not there any more.'],
    ['select', 'no range', '{"tab":TAB}', 'top is no whole number.'],
    [
      'select',
      'a place beside the tab',
      `{"tab":TAB,"range":{"top":${far},"left":0,"bottom":${far},"right":0}}`,
      'The selection is not on the tab.',
    ],
    ['call', 'arguments that are no list', '{"name":"sidebarStatus","args":{"length":1}}', 'args is no list.'],
    ['call', 'answers that are no list', '{"name":"sidebarStatus","answers":"OK"}', 'answers is no list.'],
    ['save', 'styles before the first', '{"have":-1}', 'have is no whole number.'],
    ['rubric', 'a rubric file that nobody named', '{}', 'No rubric file is open here. Name one after --rubric.'],
  ])('%s answers %s with 400 and changes nothing', async (name, _what, body, message) => {
    const before = state();
    const sent = body.replace('TAB', String(workbench.session.state().active));
    expect(await ask(name, sent)).toEqual([400, message]);
    expect(state()).toEqual(before);
  });

  test.each([
    ['cells far away', cells(`{"r":${far},"c":${far},"input":1}`), / is not on the tab\.$/],
    [
      'more rows than a tab has',
      lines('insert-rows', 1, 1_048_576),
      /^A tab has at most 1,048,576 rows and 16,384 col/,
    ],
    ['rows without end', lines('insert-rows', 1, far), /^A tab has at most 1,048,576 rows and 16,384 columns\.$/],
    ['columns without end', lines('insert-columns', 1, far), /^A tab has at most 1,048,576 rows and 16,384 columns\.$/],
    ['more rows than memory has', lines('insert-rows', 1, 1_000_000), /^Insert at most \d+,\d{3} rows at once here\.$/],
    ['rows behind the last', lines('delete-rows', 990, 500), /^There are no such rows or columns\.$/],
    ['columns beside the last, sorted', sorted(range(3, far)), /^Choose a range to sort first\.$/],
    ['rows under the last, sorted', sorted(range(far, 3)), /^Choose a range to sort first\.$/],
  ])('edit refuses %s in one line and changes nothing', async (_what, body, message) => {
    const before = state();
    const sent = body.replace('TAB', String(workbench.session.state().active));
    const [status, text] = await ask('edit', sent);
    expect(status).toBe(200);
    const { refused } = JSON.parse(text) as { readonly refused: readonly string[] };
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(message);
    expect(state()).toEqual(before);
  });

  test.each(['__proto__', 'constructor', 'toString', 'JSON.parse', '', '(() => 1)()'])(
    'call has no function %j',
    async (name) => {
      const before = state();
      const [status, text] = await ask('call', JSON.stringify({ name }));
      const { ok, error, change } = JSON.parse(text) as Record<string, unknown>;
      expect([status, ok, change]).toEqual([200, false, null]);
      expect(error).toEqual({ name: 'Error', message: `Script function not found: ${name}` });
      expect(state()).toEqual(before);
    },
  );

  test('a selection that reaches over the end of the tab ends there', async () => {
    const { active } = workbench.session.state();
    const body = `{"tab":${active},"range":{"top":2,"left":1,"bottom":${far},"right":${far}}}`;
    expect(await ask('select', body)).toEqual([200, 'null']);
    const { maxRows, maxColumns } = workbench.session.host.workbook.sheets[0] ?? { maxRows: 0, maxColumns: 0 };
    const end = { bottom: maxRows - 1, right: maxColumns - 1 };
    expect(workbench.session.state().selection).toEqual({ top: 2, left: 1, ...end });
  });

  test('more than 32 MB are not taken, and that is said', async () => {
    const before = state();
    const body = ' '.repeat(32 * 1024 * 1024 + 1);
    const answer = await ask('edit', body);
    expect(answer).toEqual([413, 'The request is larger than the 32 MB that are taken.']);
    expect(state()).toEqual(before);
  });

  test('a save that is not right writes nothing', async () => {
    expect((await ask('save', '{"have":"all"}'))[0]).toBe(400);
    expect(existsSync(path.replace(/\.xlsx$/, '.before-workbench.xlsx'))).toBe(false);
  });

  test('a deep pile of lists is an argument like any other', async () => {
    const body = `{"name":"sidebarUseText","args":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`;
    const [, text] = await ask('call', body);
    expect(JSON.parse(text)).toMatchObject({ ok: false, change: null });
    expect((await ask('state', '{}'))[0]).toBe(200);
  });
});
