// As much of VS Code's API as the extension touches while somebody types in a rubric or works in its grid: what is
// registered can be asked, and the text can be changed. All else answers with something that can be called again.
import { anything } from './anything.mjs';

const withOthers = (own) => new Proxy(own, { get: (target, key) => target[key] ?? anything() });

export class EventEmitter {
  #listeners = new Set();
  event = (listener) => {
    this.#listeners.add(listener);
    return new Disposable(() => this.#listeners.delete(listener));
  };
  fire(event) {
    for (const listener of [...this.#listeners]) listener(event);
  }
  dispose() {
    this.#listeners.clear();
  }
}

export class Disposable {
  constructor(dispose = () => {}) {
    this.dispose = dispose;
  }
  static from(...all) {
    return new Disposable(() => {
      for (const one of all) one.dispose();
    });
  }
}

export class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}
export class Range {
  constructor(...ends) {
    const [line, character, endLine, endCharacter] = ends;
    this.start = ends.length === 2 ? ends[0] : new Position(line, character);
    this.end = ends.length === 2 ? ends[1] : new Position(endLine, endCharacter);
  }
  intersection() {
    return this;
  }
}

/** A shape that keeps what it is made of. */
const shape = () =>
  class {
    constructor(...parts) {
      this.parts = parts;
    }
  };
export const [Diagnostic, DocumentSymbol, FoldingRange, SemanticTokens, InlayHint] = Array.from({ length: 5 }, shape);
export const [CodeAction, CodeLens, CompletionItem, DocumentHighlight, Hover] = Array.from({ length: 5 }, shape);
export const [MarkdownString, SnippetString, Location, SelectionRange, SemanticTokensLegend] = Array.from(
  { length: 5 },
  shape,
);
export const [DiagnosticRelatedInformation, TabInputCustom, TabInputText, ThemeColor, ThemeIcon] = Array.from(
  { length: 5 },
  shape,
);
export const [TreeItem, CustomExecution, RelativePattern] = Array.from({ length: 3 }, shape);
export const TextEdit = { replace: (range, newText) => ({ range, newText }) };
export class WorkspaceEdit {
  edits = [];
  set(_uri, edits) {
    this.edits.push(...edits);
  }
  replace(_uri, range, newText) {
    this.edits.push({ range, newText });
  }
}

class Kind {
  constructor(value) {
    this.value = value;
  }
  append(part) {
    return new Kind(`${this.value}.${part}`);
  }
  intersects() {
    return false;
  }
}
export const CodeActionKind = {
  Empty: new Kind(''),
  QuickFix: new Kind('quickfix'),
  RefactorRewrite: new Kind('refactor.rewrite'),
  Source: new Kind('source'),
  SourceFixAll: new Kind('source.fixAll'),
};
export const FoldingRangeKind = { Comment: 1 };
export const [StatusBarAlignment, TaskGroup, ViewColumn, ProgressLocation, UIKind, FileType, TreeItemCollapsibleState] =
  Array.from({ length: 7 }, () => ({}));

const events = Object.fromEntries(
  ['onDidChangeTextDocument', 'onDidOpenTextDocument', 'onDidCloseTextDocument', 'onWillSaveTextDocument'].map(
    (name) => [name, new EventEmitter()],
  ),
);
/** What the extension has registered, by the name of the function that it did so with. */
export const registered = new Map();
/** Called with the problems that are shown. */
export const heard = { problems: () => {} };
/** Makes a change of the text that the extension asks for: in VS Code another process does. */
export const host = { applyEdit: async (_edit) => true };

export const workspace = withOthers({
  textDocuments: [],
  workspaceFolders: undefined,
  getWorkspaceFolder: () => undefined,
  getConfiguration: () => ({ get: (_name, usual) => usual }),
  findFiles: async () => [],
  asRelativePath: (uri) => uri.path,
  applyEdit: (edit) => host.applyEdit(edit),
  ...Object.fromEntries(Object.entries(events).map(([name, { event }]) => [name, event])),
});
export const languages = new Proxy(
  {
    createDiagnosticCollection: () => ({
      set: (...set) => heard.problems(...set),
      delete() {},
      clear() {},
      dispose() {},
    }),
  },
  {
    get: (own, name) =>
      own[name] ??
      ((_selector, provider) => {
        registered.set(name, provider);
        return new Disposable();
      }),
  },
);
export const window = withOthers({
  activeTextEditor: undefined,
  tabGroups: { activeTabGroup: {}, all: [], onDidChangeTabs: anything() },
  createTreeView(_id, { treeDataProvider }) {
    registered.set('createTreeView', treeDataProvider);
    return new Disposable();
  },
  registerCustomEditorProvider(_type, provider) {
    registered.set('registerCustomEditorProvider', provider);
    return new Disposable();
  },
});
export const l10n = { t: (text) => text, bundle: {} };
export const [tasks, env] = Array.from({ length: 2 }, anything);
/** What a test puts into these stands for VS Code's own. */
export const [commands, Uri] = Array.from({ length: 2 }, () => withOthers(class {}));

/** A text in the editor. `change` gives it another, as what somebody types does. */
export function opened(text, format) {
  const path = `/a.rubric.${format}`;
  const document = {
    uri: { scheme: 'file', path, toString: () => `file://${path}` },
    languageId: `rubric-${format}`,
    version: 1,
    isClosed: false,
    getText: () => text,
    positionAt: (offset) => ({ offset }),
  };
  workspace.textDocuments.push(document);
  events.onDidOpenTextDocument.fire(document);
  return {
    document,
    change(now) {
      text = now;
      document.version++;
      events.onDidChangeTextDocument.fire({ document, contentChanges: [{}] });
    },
    close() {
      document.isClosed = true;
      workspace.textDocuments.splice(workspace.textDocuments.indexOf(document), 1);
      events.onDidCloseTextDocument.fire(document);
    },
  };
}
