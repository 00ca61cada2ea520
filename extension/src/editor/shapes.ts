// The shapes of the language service as those of VS Code.
import type { TextEdit as SpanEdit } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import * as vscode from 'vscode';
import type { Range, TextEdit, WorkspaceEdit } from '../language/types.ts';

/** Both count lines and characters from 0. */
export const rangeOf = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

export const textEditOf = ({ range, newText }: TextEdit): vscode.TextEdit =>
  vscode.TextEdit.replace(rangeOf(range), newText);

/** Edits of one document. */
export function editOf(uri: vscode.Uri, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  change.set(uri, edits.map(textEditOf));
  return change;
}

/** Edits of several documents. */
export function editsOfAll(edits: WorkspaceEdit): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  for (const [uri, own] of edits) change.set(vscode.Uri.parse(uri), own.map(textEditOf));
  return change;
}

/** Edits by offset as one change of a document, which is undone as one. */
export function editBySpans(document: vscode.TextDocument, edits: readonly SpanEdit[]): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) {
    change.replace(
      document.uri,
      new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)),
      text,
    );
  }
  return change;
}
