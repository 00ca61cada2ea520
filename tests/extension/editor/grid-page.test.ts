import { describe, expect, test } from 'vitest';
import type { GridAction } from '../../../extension/src/grid/action.ts';
import type { ToGrid } from '../../../extension/src/grid/message.ts';
import { viewReader } from '../../../extension/src/grid/parts.ts';
import { golden } from '../language/golden.ts';
import { useEditor } from './stand-in.ts';

const editor = useEditor();
const text = golden('fixes/valid.rubric.yaml');

interface Edit {
  readonly edits: readonly { readonly range: Record<'start' | 'end', { offset: number }>; readonly newText: string }[];
}

/** The grid on a text: what its page does and is told, and what the editor is asked to change. */
async function gridOn(first: string) {
  const api = editor();
  const opened = api.opened(first, 'yaml');
  const asked: Edit[] = [];
  let waiting: ((message: ToGrid) => void) | undefined;
  let receive: (message: unknown) => void = () => {};
  const panel = {
    visible: true,
    webview: {
      html: '',
      cspSource: '',
      asWebviewUri: (uri: unknown) => uri,
      postMessage(message: ToGrid) {
        waiting?.(message);
      },
      onDidReceiveMessage(listener: typeof receive) {
        receive = listener;
        return { dispose() {} };
      },
    },
    onDidDispose() {},
  };
  api.host.applyEdit = async (edit) => {
    asked.push(edit as Edit);
    const [one] = (edit as Edit).edits;
    const before = opened.document.getText();
    if (one) opened.change(before.slice(0, one.range.start.offset) + one.newText + before.slice(one.range.end.offset));
    return true;
  };
  await api.registered.get('registerCustomEditorProvider')?.resolveCustomTextEditor?.(opened.document, panel);
  const next = (isMeant: (message: ToGrid) => boolean) =>
    new Promise<ToGrid>((resolve) => {
      waiting = (message) => isMeant(message) && resolve(message);
    });
  return {
    ...{ opened, asked },
    ready() {
      const shown = next(() => true);
      receive({ kind: 'ready' });
      return shown;
    },
    act(action: GridAction, version = opened.document.version) {
      const answer = next(({ answered }) => answered);
      receive({ kind: 'action', version, action });
      return answer;
    },
  };
}

const title: GridAction = { kind: 'set', path: ['title'], value: 'Miller' };

describe('the grid', () => {
  test('makes an edit of what is done, and tells how it looks then', async () => {
    const grid = await gridOn(text);
    const read = viewReader();
    expect(read((await grid.ready()).parts)?.title).toBe('Baker');
    const answer = await grid.act(title);
    expect(grid.asked.map(({ edits }) => edits.map(({ newText }) => newText))).toEqual([['Miller']]);
    expect(answer).toMatchObject({ answered: true });
    expect(answer.refused).toBeUndefined();
    expect(read(answer.parts)).toMatchObject({ title: 'Miller', version: 2 });
    grid.opened.close();
  });

  test('changes nothing where the text has changed since the page saw it, or before the edit is worked out', async () => {
    const grid = await gridOn(text);
    await grid.ready();
    const refused = { answered: true, refused: 'The text has changed meanwhile. Do it again.' };
    grid.opened.change(`${text}# one\n`);
    expect(await grid.act(title, 1)).toMatchObject(refused);
    for (const ticks of [0, 1, 2, 3, 5]) {
      const meanwhile = grid.act(title);
      for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
      grid.opened.change(`${text}# ${ticks}\n`);
      expect(await meanwhile).toMatchObject(refused);
    }
    expect(grid.asked).toEqual([]);
    expect(grid.opened.document.getText()).toBe(`${text}# 5\n`);
    grid.opened.close();
  });

  test('says that a change of a text was not made which cannot be read by now', async () => {
    const grid = await gridOn(text);
    await grid.ready();
    grid.opened.change(`${text}x: [\n`);
    const answer = await grid.act(title);
    expect(answer).toMatchObject({ answered: true, refused: 'The text has changed meanwhile. Do it again.' });
    expect(grid.asked).toEqual([]);
    grid.opened.close();
  });

  test('says that a change was not made which the editor refuses, or fails at', async () => {
    const grid = await gridOn(text);
    await grid.ready();
    const refused = { answered: true, refused: 'The file may not be written.' };
    editor().host.applyEdit = async () => false;
    expect(await grid.act(title)).toMatchObject(refused);
    editor().host.applyEdit = () => Promise.reject(new Error('of the editor'));
    expect(await grid.act(title)).toMatchObject(refused);
    grid.opened.close();
  });

  test('tells a page that begins anew everything again', async () => {
    const grid = await gridOn(text);
    const first = await grid.ready();
    await grid.act(title);
    const again = await grid.ready();
    expect(again.parts).toHaveLength(first.parts.length);
    expect(again.parts).not.toContain(null);
    grid.opened.close();
  });
});
