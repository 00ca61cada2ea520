// The extension in a stand-in for VS Code, where a text is changed and the grid is worked in.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

export interface Shown {
  /** Of the text, when its problems were shown. */
  readonly version: number;
  readonly messages: readonly string[];
}

interface Document {
  readonly version: number;
  getText(): string;
}

export interface Api {
  readonly heard: { problems(uri: unknown, problems: readonly { readonly parts: readonly unknown[] }[]): void };
  readonly workspace: { findFiles: unknown; fs: unknown; openTextDocument: unknown };
  readonly host: { applyEdit(edit: unknown): Promise<boolean> };
  readonly registered: ReadonlyMap<string, Record<string, (...parts: unknown[]) => Promise<unknown>>>;
  opened(
    text: string,
    format: 'json' | 'yaml',
  ): { document: Document & { uri: unknown }; change(text: string): void; close(): void };
  /** What a test puts into it stands for VS Code's own. */
  readonly window: Record<string, unknown>;
  readonly commands: object;
  readonly Uri: object;
  activate(context: unknown): void;
  showPreview(context: unknown, uri: unknown): Promise<void>;
  newRubric(context: unknown): Promise<void>;
}

type Bundle = (source: string, options: object) => Promise<{ url: string; remove(): Promise<void> }>;

/** Activates the extension once for a file of tests. */
export function useEditor(): () => Api {
  let api: Api;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const { bundle } = (await import(new URL('../../bench/ours.mjs', import.meta.url).href)) as { bundle: Bundle };
    const made = await bundle(
      `export { activate } from './extension/src/editor/extension.ts';
      export { newRubric } from './extension/src/editor/new-rubric.ts';
      export { showPreview } from './extension/src/editor/preview-panel.ts'; export * from 'vscode';`,
      {
        alias: { vscode: fileURLToPath(new URL('../../bench/editor-api.mjs', import.meta.url)) },
        external: ['stream'],
      },
    );
    remove = made.remove;
    api = (await import(/* @vite-ignore */ made.url)) as Api;
    api.activate({ subscriptions: [], extensionUri: {}, globalStorageUri: {} });
  });
  afterAll(() => remove?.());
  return () => api;
}

/** Notes what is shown of a text's problems, and with which version of it. */
export function problemsOf(api: Api, document: () => Document): { all: Shown[]; next(): Promise<Shown> } {
  const all: Shown[] = [];
  const waiting: ((shown: Shown) => void)[] = [];
  api.heard.problems = (_uri, problems) => {
    const shown = { version: document().version, messages: problems.map(({ parts }) => String(parts[1])) };
    all.push(shown);
    for (const resolve of waiting.splice(0)) resolve(shown);
  };
  return { all, next: () => new Promise((resolve) => waiting.push(resolve)) };
}
