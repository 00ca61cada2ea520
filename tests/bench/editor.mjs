// The extension's own code for the editor, from `activate` on, with a stand-in for VS Code around it.
import { fileURLToPath } from 'node:url';
import { bundle } from './ours.mjs';
import { countTurns } from './turns.mjs';

/** Gives the address of the extension with `activate` and all that the stand-in has, and a way to remove it. */
export function editor() {
  countTurns();
  return bundle("export { activate } from './extension/src/editor/extension.ts'; export * from 'vscode';", {
    alias: { vscode: fileURLToPath(new URL('editor-api.mjs', import.meta.url)) },
    external: ['stream'],
  });
}

/** The stand-in, once the extension is active in it. */
export async function activated(url) {
  const api = await import(url);
  if (!api.registered.size) api.activate({ subscriptions: [], extensionUri: {}, globalStorageUri: {} });
  return api;
}

/** What is promised when the problems of a text are shown the next time. */
export const problemsShown = ({ heard }) =>
  new Promise((resolve) => {
    heard.problems = resolve;
  });
