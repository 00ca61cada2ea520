// The page's side of the talk with the extension.
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

/** Given once to a page by VS Code. */
export const host = acquireVsCodeApi();

/** What the extension puts into the page for it to begin with: words of its language, by the English ones. */
const words = readWords();

function readWords(): ReadonlyMap<string, string> {
  const text = document.getElementById('words')?.textContent ?? '{}';
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/** Our own English words in the language of the editor, with `{0}`, `{1}` replaced by the values. */
export const t = (english: string, ...values: readonly (string | number)[]): string =>
  (words.get(english) ?? english).replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
