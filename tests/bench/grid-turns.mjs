import { problemsShown } from './editor.mjs';
import { elsewhere, turnsOf } from './turns.mjs';

/** As VS Code writes a message to a page: it looks at each part for bytes. */
const sent = (message) => JSON.stringify(message, (_key, part) => part);

/** Makes edits of a text; a position is an offset here. */
function applied(text, edits) {
  let result = '';
  let at = 0;
  for (const { range, newText } of edits.toSorted((a, b) => a.range.start.offset - b.range.start.offset)) {
    result += text.slice(at, range.start.offset) + newText;
    at = range.end.offset;
  }
  // Written through, as a text that comes from an editor's lines is one stretch of letters.
  return JSON.parse(JSON.stringify(result + text.slice(at)));
}

/**
 * Does actions in the grid, each to the text that the one before has left. How long the host is busy at each, in
 * milliseconds: the longest turn until the page is told how the grid looks now and the problems are
 * shown, and what all these turns come to.
 */
export async function timesOf(api, text, format, actions) {
  const opened = problemsShown(api);
  const { document, change, close } = api.opened(text, format);
  await opened;
  let tell;
  const listeners = { message: () => {}, dispose: () => {} };
  const panel = {
    visible: true,
    webview: {
      html: '',
      cspSource: '',
      asWebviewUri: (uri) => uri,
      postMessage: (message) => tell(sent(message)),
      onDidReceiveMessage: (listener) => {
        listeners.message = listener;
        return new api.Disposable();
      },
    },
    onDidDispose: (listener) => {
      listeners.dispose = listener;
    },
  };
  const shown = () =>
    new Promise((resolve) => {
      tell = resolve;
    });
  api.host.applyEdit = ({ edits }) =>
    elsewhere(() => applied(document.getText(), edits)).then((now) => {
      change(now);
      return true;
    });
  await api.registered.get('registerCustomEditorProvider').resolveCustomTextEditor(document, panel);
  const first = shown();
  listeners.message({ kind: 'ready' });
  await first;
  const times = [];
  for (const action of actions) {
    const turns = await turnsOf(() => {
      const told = [problemsShown(api), shown()];
      listeners.message({ kind: 'action', version: document.version, action });
      return Promise.all(told);
    });
    times.push({ longest: Math.max(...turns), all: turns.reduce((one, other) => one + other, 0) });
  }
  listeners.dispose();
  close();
  return times;
}
