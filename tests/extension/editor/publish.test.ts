import { beforeEach, expect, test, vi } from 'vitest';
import { golden } from '../language/golden.ts';

/** As much of VS Code as publishing asks for: a workspace in memory, whose watchers see nothing. */
const vscode = vi.hoisted(() => {
  const uri = (path: string) => ({ scheme: 'file', path, toString: () => `file://${path}` });
  type Uri = ReturnType<typeof uri>;
  const files = new Map<string, Uint8Array>();
  const watcher = { onDidChange: () => watcher, onDidCreate: () => watcher, onDidDelete: () => watcher, dispose() {} };
  return {
    uri,
    files,
    document: {},
    Uri: { joinPath: (base: Uri, ...parts: string[]) => uri([base.path, ...parts].join('/')) },
    Disposable: { from: () => ({ dispose() {} }) },
    EventEmitter: class {
      listeners: (() => void)[] = [];
      event = (listener: () => void) => void this.listeners.push(listener);
      fire = () => {
        for (const listener of this.listeners) listener();
      };
    },
    FileType: { File: 1 },
    l10n: { t: (text: string, ...values: string[]) => text.replace(/\{(\d)\}/g, (_, index) => values[index] ?? '') },
    window: {
      showErrorMessage: async (said: string) => Promise.reject(new Error(said)),
      showInformationMessage: async (_said: string, { modal }: { modal?: boolean }) => (modal ? 'Publish' : undefined),
    },
    workspace: {
      createFileSystemWatcher: () => watcher,
      onDidChangeConfiguration: () => watcher,
      getWorkspaceFolder: () => ({ uri: uri('/work') }),
      getConfiguration: () => ({ get: (_name: string, usual: unknown) => usual }),
      asRelativePath: ({ path }: Uri) => path.replace('/work/', ''),
      openTextDocument: async () => vscode.document,
      fs: {
        createDirectory: async () => {},
        writeFile: async ({ path }: Uri, bytes: Uint8Array) => void files.set(path, bytes),
        async rename(from: Uri, to: Uri) {
          files.set(to.path, files.get(from.path) ?? new Uint8Array());
          files.delete(from.path);
        },
        readFile: async ({ path }: Uri) => files.get(path) ?? Promise.reject(new Error(path)),
        readDirectory: async ({ path }: Uri) =>
          [...files.keys()].filter((one) => one.startsWith(`${path}/`)).map((one) => [one.slice(path.length + 1), 1]),
      },
    },
  };
});
vi.mock('vscode', () => vscode);
const { judgedAnalysisOf } = await import('../../../extension/src/editor/analyses.ts');
const { publish } = await import('../../../extension/src/editor/publish.ts');
const { publishedStateOf } = await import('../../../extension/src/editor/published.ts');
const { registerRegistry } = await import('../../../extension/src/editor/registry.ts');

const text = golden('fixes/valid.rubric.yaml');
const uri = vscode.uri('/work/baker.rubric.yaml');

beforeEach(() => {
  vscode.files.clear();
  vscode.document = { uri, version: 1, languageId: 'rubric-yaml', isClosed: false, getText: () => text };
});

test('what was published is told at once, and what was known of the registry is read anew', async () => {
  const document = vscode.document as Parameters<typeof judgedAnalysisOf>[0];
  const analysis = await judgedAnalysisOf(document);
  if (!analysis) throw new Error('the text is no rubric');
  const state = () => publishedStateOf(document.uri, analysis.validation);
  expect(await state()).toBeUndefined();
  const registry = registerRegistry();
  const told: unknown[] = [];
  registry.changed(() => told.push(state()));
  await publish(document.uri, registry.published);
  expect([...vscode.files.keys()]).toEqual(['/work/published/baker/1.0.0.rubric.json']);
  expect(await Promise.all(told)).toEqual([{ version: '1.0.0', changed: false }]);
});
