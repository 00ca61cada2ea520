import { expect, test } from 'vitest';
import type { ToPreview } from '../../../extension/src/preview/message.ts';
import { golden } from '../language/golden.ts';
import { useEditor } from './stand-in.ts';

const editor = useEditor();
const text = golden('fixes/valid.rubric.yaml');
const called = (title: string) => text.replace('title: Baker', `title: ${title}`);

/** The preview of a text that is open, and the titles that its page shows, one after the other. */
async function previewOf(first: string) {
  const api = editor();
  const opened = api.opened(first, 'yaml');
  const { uri } = opened.document;
  let receive: (message: unknown) => void = () => {};
  let dispose = () => {};
  const titles: string[] = [];
  const panel = {
    reveal() {},
    webview: {
      html: '',
      cspSource: '',
      asWebviewUri: (one: unknown) => one,
      async postMessage(message: ToPreview) {
        if (message.kind === 'rubric') titles.push(message.rubric?.title ?? 'none');
      },
      onDidReceiveMessage(listener: typeof receive) {
        receive = listener;
        return { dispose() {} };
      },
    },
    onDidDispose(listener: typeof dispose) {
      dispose = listener;
    },
  };
  Object.assign(api.window, { createWebviewPanel: () => panel });
  /** What is told of files in the folder, by the event's name. */
  const told = new Map<string, (uri: unknown) => void>();
  let isWatching = true;
  const watcher = {
    ...Object.fromEntries(
      ['onDidChange', 'onDidCreate', 'onDidDelete'].map((name) => [
        name,
        (listener: (uri: unknown) => void) => {
          told.set(name, listener);
          return { dispose: () => told.delete(name) };
        },
      ]),
    ),
    dispose() {
      isWatching = false;
    },
  };
  Object.assign(api.workspace, { createFileSystemWatcher: () => watcher });
  Object.assign(api.workspace, { openTextDocument: async () => opened.document });
  await api.showPreview({ extensionUri: {} }, uri);
  receive({ kind: 'ready' });
  await expect.poll(() => titles).toEqual(['Baker']);
  return {
    ...{ api, opened, titles, told, isWatching: () => isWatching },
    receive: () => receive({ kind: 'ready' }),
    dispose: () => dispose(),
  };
}

test('a preview follows the text that is opened again, after the file when the last editor is closed', async () => {
  const { api, opened, titles, dispose } = await previewOf(text);
  opened.change(called('Miller'));
  await expect.poll(() => titles).toEqual(['Baker', 'Miller']);
  // What was not saved is gone with the editor: the file has another text.
  Object.assign(api.workspace, { fs: { readFile: async () => new TextEncoder().encode(called('Cook')) } });
  opened.close();
  await expect.poll(() => titles).toEqual(['Baker', 'Miller', 'Cook']);
  // Somebody has changed the file meanwhile.
  const again = api.opened(called('Waiter'), 'yaml');
  await expect.poll(() => titles).toEqual(['Baker', 'Miller', 'Cook', 'Waiter']);
  again.change(called('Brewer'));
  await expect.poll(() => titles).toEqual(['Baker', 'Miller', 'Cook', 'Waiter', 'Brewer']);
  dispose();
  again.close();
});

test('a preview shows what it has shown while the file cannot be read, and leaves other texts alone', async () => {
  const { api, opened, titles, receive, dispose } = await previewOf(text);
  Object.assign(api.workspace, { fs: { readFile: () => Promise.reject(new Error('no such file')) } });
  opened.close();
  const other = api.opened(called('Other'), 'json');
  other.change(called('Another'));
  const again = api.opened(called('Cook'), 'yaml');
  await expect.poll(() => titles).toEqual(['Baker', 'Cook']);
  receive();
  await expect.poll(() => titles).toEqual(['Baker', 'Cook', 'Cook']);
  dispose();
  other.close();
  again.close();
});

test('a preview follows a file that no editor has open, and no other one of its folder, until it is closed', async () => {
  const { api, opened, titles, told, isWatching, dispose } = await previewOf(text);
  const { uri } = opened.document;
  const other = { toString: () => 'file:///b.rubric.yaml' };
  let read = 0;
  const written = (title: string) =>
    Object.assign(api.workspace, {
      fs: {
        async readFile() {
          read++;
          return new TextEncoder().encode(called(title));
        },
      },
    });
  written('Cook');
  opened.close();
  await expect.poll(() => titles).toEqual(['Baker', 'Cook']);
  written('Miller');
  told.get('onDidChange')?.(other);
  expect(read).toBe(1);
  told.get('onDidChange')?.(uri);
  await expect.poll(() => titles).toEqual(['Baker', 'Cook', 'Miller']);
  // As an editor writes that puts a new file in the place of the old one.
  written('Waiter');
  told.get('onDidCreate')?.(uri);
  await expect.poll(() => titles).toEqual(['Baker', 'Cook', 'Miller', 'Waiter']);
  expect(isWatching()).toBe(true);
  dispose();
  expect(isWatching()).toBe(false);
  expect([...told.keys()]).toEqual([]);
});
