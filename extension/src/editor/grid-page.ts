import * as vscode from 'vscode';
import type { GridAction } from '../grid/action.ts';
import { gridView } from '../grid/grid-view.ts';
import type { FromGrid, ToGrid } from '../grid/message.ts';
import { editsOfAction } from '../grid/steps.ts';
import { analysisOf } from './analyses.ts';
import { editBySpans, rangeOf } from './shapes.ts';
import { showPage } from './web-page.ts';

/** Shows a text as a grid and makes what is done there edits of the text. */
export async function openGrid(
  document: vscode.TextDocument,
  panel: vscode.WebviewPanel,
  extension: vscode.Uri,
): Promise<void> {
  const { webview } = panel;
  let changes: Promise<void> = Promise.resolve();
  let isOurs = false;
  const show = (answered: boolean, refused?: string) => {
    const validation = analysisOf(document)?.validation;
    if (!validation) return;
    const view = gridView(validation, document.version);
    const message: ToGrid = { kind: 'view', view, answered, ...(refused === undefined ? {} : { refused }) };
    void webview.postMessage(message);
  };
  const change = async (version: number, action: GridAction) => {
    // Its paths count in the text that the page had seen.
    if (version !== document.version) return show(true, vscode.l10n.t('The text has changed meanwhile. Do it again.'));
    const validation = analysisOf(document)?.validation;
    if (!validation || (validation.document.faults.length > 0 && action.kind !== 'begin')) return show(true);
    const edits = editsOfAction(action, validation.document);
    isOurs = true;
    const done = edits.length === 0 || (await vscode.workspace.applyEdit(editBySpans(document, edits)));
    isOurs = false;
    show(true, done ? undefined : vscode.l10n.t('The file may not be written.'));
  };
  const received = (message: FromGrid) => {
    if (message.kind === 'ready') show(false);
    else if (message.kind === 'text') void openText(document, message.line);
    else if (message.kind === 'preview') void vscode.commands.executeCommand('rubric-kit.preview', document.uri);
    else {
      changes = changes
        .then(() => change(message.version, message.action))
        .catch(() => {
          isOurs = false;
          show(true);
        });
    }
  };
  const subscriptions = [
    webview.onDidReceiveMessage(received),
    vscode.workspace.onDidChangeTextDocument((event) => {
      // A page that is hidden begins anew when it is shown; what it has done itself is answered by itself.
      if (event.document === document && event.contentChanges.length > 0 && panel.visible && !isOurs) show(false);
    }),
    // What was typed a moment ago is part of what is saved.
    vscode.workspace.onWillSaveTextDocument((event) => {
      if (event.document === document) event.waitUntil(changes);
    }),
  ];
  panel.onDidDispose(() => {
    for (const subscription of subscriptions) subscription.dispose();
  });
  showPage(webview, extension, 'grid', 'Rubric');
}

async function openText(document: vscode.TextDocument, line: number | undefined): Promise<void> {
  const at = { line: Math.max(0, (line ?? 1) - 1), character: 0 };
  await vscode.window.showTextDocument(document.uri, {
    viewColumn: vscode.ViewColumn.Active,
    ...(line === undefined ? {} : { selection: rangeOf({ start: at, end: at }) }),
  });
}
