import { catalogue } from '@rubric-kit/shared-schema/rules/catalogue.ts';
import * as vscode from 'vscode';
import { type Diagnostic, diagnosticsOf } from '../language/diagnostics.ts';
import { sameRubricSteps } from '../language/same-rubric.ts';
import { analysisOf, whenJudged } from './analyses.ts';
import { nameOf } from './rubric-files.ts';
import { rulePage } from './rule-page.ts';
import { settingsFor } from './settings.ts';
import { rangeOf } from './shapes.ts';
import { inTurns } from './turns.ts';

/** After this many milliseconds without a key the text is judged. */
const pause = 20;

/** And after this many it is held against the other open rubrics, which concerns nobody while typing. */
const comparePause = 400;

const writing: ReadonlySet<string> = new Set(catalogue.filter(({ group }) => group === 'writing').map(({ id }) => id));

export interface Diagnostics extends vscode.Disposable {
  /** Told of each text that was judged. */
  readonly judged: vscode.Event<vscode.TextDocument>;
}

/** Shows the problems of every open rubric, and takes them away when it is closed. */
export function registerDiagnostics(): Diagnostics {
  const collection = vscode.languages.createDiagnosticCollection('rubric-kit');
  const judged = new vscode.EventEmitter<vscode.TextDocument>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** Problems that one file causes in another, by file. */
  let shared = new Map<string, Diagnostic[]>();
  let comparing: ReturnType<typeof setTimeout> | undefined;

  const show = (document: vscode.TextDocument): void => {
    const analysis = analysisOf(document);
    if (!analysis) return;
    const own = diagnosticsOf(analysis.validation.problems, rulePage);
    const wanted = settingsFor(document.uri).writing ? own : own.filter(({ code }) => !writing.has(code));
    const all = [...wanted, ...(shared.get(document.uri.toString()) ?? [])];
    collection.set(
      document.uri,
      all.map((one) => shown(one, document.uri)),
    );
  };
  /** A text that is changed or closed before it is judged is not shown: the change asks anew. */
  const judge = async (document: vscode.TextDocument): Promise<void> => {
    if (!(await whenJudged(document, () => true))) return;
    show(document);
    judged.fire(document);
    clearTimeout(comparing);
    comparing = setTimeout(() => void compare(), comparePause);
  };
  /** Looks at all open rubrics together, and shows those anew in which that changes something. */
  const compare = async (): Promise<void> => {
    const before = shared;
    const open = vscode.workspace.textDocuments.flatMap((document) => {
      const analysis = analysisOf(document);
      const { uri, version } = document;
      return analysis ? [{ uri: uri.toString(), name: nameOf(uri), analysis, document, version }] : [];
    });
    // One that is not judged yet is compared when it is.
    const isJudged = () =>
      open.every(({ analysis, document, version }) => analysis.judged && document.version === version);
    const found = open.length < 2 ? new Map() : await inTurns(sameRubricSteps(open), isJudged);
    if (!found || before !== shared) return;
    shared = found;
    for (const { uri, document } of open) if (before.has(uri) || shared.has(uri)) show(document);
  };
  const soon = (document: vscode.TextDocument, wait = pause): void => {
    const key = document.uri.toString();
    clearTimeout(waiting.get(key));
    const now = () => {
      waiting.delete(key);
      void judge(document);
    };
    waiting.set(key, setTimeout(now, wait));
  };

  // Those that are open already once activation is over: other extensions wait for it.
  for (const document of vscode.workspace.textDocuments) soon(document, 0);
  const registered = vscode.Disposable.from(
    collection,
    judged,
    vscode.workspace.onDidOpenTextDocument((document) => void judge(document)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) soon(document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      collection.delete(uri);
      void compare();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('rubric-kit.checks'))
        for (const one of vscode.workspace.textDocuments) void judge(one);
    }),
    new vscode.Disposable(() => {
      clearTimeout(comparing);
      for (const timer of waiting.values()) clearTimeout(timer);
    }),
  );
  return { judged: judged.event, dispose: () => registered.dispose() };
}

function shown(diagnostic: Diagnostic, uri: vscode.Uri): vscode.Diagnostic {
  const { code, codeDescription, message, range, related, severity, source } = diagnostic;
  const result = new vscode.Diagnostic(rangeOf(range), message, severity - 1);
  result.code = codeDescription ? { value: code, target: vscode.Uri.parse(codeDescription.href) } : code;
  result.source = source;
  result.relatedInformation = related.map((one) => {
    const at = one.uri === undefined ? uri : vscode.Uri.parse(one.uri);
    return new vscode.DiagnosticRelatedInformation(new vscode.Location(at, rangeOf(one.range)), one.message);
  });
  return result;
}
