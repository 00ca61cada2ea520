import { validate } from '@rubric-kit/shared-schema/validate.ts';
import * as vscode from 'vscode';
import { diagnosticsOf } from '../language/diagnostics.ts';

const languages = new Map([
  ['rubric-yaml', 'yaml'],
  ['rubric-json', 'json'],
] as const);

/** After this many milliseconds without a key the text is judged. */
const pause = 20;

/** Shows the problems of every open rubric, and takes them away when it is closed. */
export function registerDiagnostics(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('rubric-kit');
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const judge = (document: vscode.TextDocument): void => {
    const format = languages.get(document.languageId as 'rubric-yaml' | 'rubric-json');
    if (!format) return;
    const { problems } = validate(document.getText(), format);
    collection.set(document.uri, diagnosticsOf(problems).map(shown));
  };
  const soon = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => {
        waiting.delete(key);
        if (!document.isClosed) judge(document);
      }, pause),
    );
  };

  for (const document of vscode.workspace.textDocuments) judge(document);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(judge),
    vscode.workspace.onDidChangeTextDocument(({ document }) => soon(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    new vscode.Disposable(() => {
      for (const timer of waiting.values()) clearTimeout(timer);
    }),
  );
}

function shown(diagnostic: ReturnType<typeof diagnosticsOf>[number]): vscode.Diagnostic {
  const { range, severity } = diagnostic;
  const result = new vscode.Diagnostic(
    new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
    diagnostic.message,
    severity - 1,
  );
  result.code = diagnostic.code;
  result.source = diagnostic.source;
  return result;
}
