import { expect, test } from 'vitest';
import { useEditor } from './stand-in.ts';

const editor = useEditor();

test('a new rubric is written, then listed, and opened as a grid: the list waits for no watcher', async () => {
  const api = editor();
  const done: string[] = [];
  Object.assign(api.window, {
    showQuickPick: async (items: readonly { readonly start: string }[]) => items.find(({ start }) => start === 'blank'),
    showInputBox: async () => 'Pastry & more',
  });
  Object.assign(api.workspace, {
    workspaceFolders: [{ uri: '/kitchen' }],
    fs: {
      stat: () => Promise.reject(new Error('no such file')),
      async writeFile(uri: string, bytes: Uint8Array) {
        await Promise.resolve();
        done.push(`${uri}: ${/^title: .*$/m.exec(new TextDecoder().decode(bytes))?.[0]}`);
      },
    },
  });
  Object.assign(api.Uri, { joinPath: (folder: string, name: string) => `${folder}/${name}` });
  Object.assign(api.commands, {
    async executeCommand(name: string) {
      done.push(name);
    },
  });
  await api.newRubric({ extensionUri: {} });
  expect(done).toEqual([
    '/kitchen/pastry-more.rubric.yaml: title: Pastry & more',
    'rubric-kit.refresh',
    'vscode.openWith',
  ]);
});
