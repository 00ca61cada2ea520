// As much of VS Code's API as activation touches. Whatever is called answers with something that can be called again.
import { anything } from './anything.mjs';

const { openText = '' } = globalThis;
const uri = { scheme: 'file', path: '/a.rubric.yaml', toString: () => 'file:///a.rubric.yaml' };
const document = { uri, languageId: 'rubric-yaml', version: 1, isClosed: false, getText: () => openText };

export class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}
export class Range {
  constructor(...numbers) {
    this.numbers = numbers;
  }
}
export class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity });
  }
}
export class EventEmitter {
  event = anything();
  fire() {}
  dispose() {}
}
export class Disposable {
  static from() {
    return new Disposable();
  }
  dispose() {}
}

const registering = {
  get: (own, key) => own[key] ?? anything(),
};
export const workspace = new Proxy(
  {
    textDocuments: openText === '' ? [] : [document],
    getConfiguration: () => ({ get: (_name, usual) => usual }),
  },
  registering,
);
export const window = new Proxy(
  {
    activeTextEditor: undefined,
    tabGroups: { activeTabGroup: {}, all: [], onDidChangeTabs: anything() },
  },
  registering,
);
export const languages = new Proxy(
  { createDiagnosticCollection: () => ({ set: () => globalThis.shown?.(), delete() {}, clear() {}, dispose() {} }) },
  registering,
);
export const [commands, tasks, l10n, env, Uri] = Array.from({ length: 5 }, anything);
export const [CodeActionKind, DiagnosticRelatedInformation, Location, SemanticTokensLegend] = Array.from(
  { length: 4 },
  anything,
);
export const [StatusBarAlignment, TaskGroup, ViewColumn, ProgressLocation, UIKind] = Array.from(
  { length: 5 },
  () => ({}),
);
export const [TabInputCustom, TabInputText, ThemeColor, ThemeIcon, TreeItem] = Array.from(
  { length: 5 },
  () => class {},
);
export const [CodeAction, CodeLens, CompletionItem, CustomExecution, DocumentHighlight] = Array.from(
  { length: 5 },
  () => class {},
);
