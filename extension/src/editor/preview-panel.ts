import * as vscode from 'vscode';
import type { FromPreview, ToPreview } from '../preview/message.ts';
import { whenJudged } from './analyses.ts';
import { printPage } from './print-page.ts';
import { nameOf } from './rubric-files.ts';
import { showPage } from './web-page.ts';

type Scores = Extract<ToPreview, { kind: 'scores' }>;

interface Preview {
  readonly panel: vscode.WebviewPanel;
  show(scores: Scores): void;
}

/** One preview for each rubric, by its address. */
const open = new Map<string, Preview>();

/** Shows a rubric as a manager will see it, beside the editor; with `scores`, those of a file in place of examples. */
export async function showPreview(context: vscode.ExtensionContext, uri: vscode.Uri, scores?: Scores): Promise<void> {
  const key = uri.toString();
  const document = await vscode.workspace.openTextDocument(uri);
  const before = open.get(key);
  if (before) before.panel.reveal(undefined, true);
  const preview = before ?? begin(context, document);
  if (!before) open.set(key, preview);
  if (scores) preview.show(scores);
}

function begin(context: vscode.ExtensionContext, document: vscode.TextDocument): Preview {
  const panel = vscode.window.createWebviewPanel(
    'rubric-kit.preview',
    vscode.l10n.t('Preview {0}', nameOf(document.uri)),
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { retainContextWhenHidden: true },
  );
  const icon = (file: string) => vscode.Uri.joinPath(context.extensionUri, 'media', file);
  panel.iconPath = { light: icon('file-light.svg'), dark: icon('file-dark.svg') };
  const { webview } = panel;
  let scores: Scores | undefined;
  let isReady = false;
  const post = (message: ToPreview) => void webview.postMessage(message);
  const show = async () => {
    const validation = await whenJudged(document, (analysis) => analysis.validation);
    if (!validation) return;
    const errors = validation.problems.filter(({ severity }) => severity === 'error').length;
    post({ kind: 'rubric', rubric: validation.rubric, errors });
  };
  const subscriptions = [
    webview.onDidReceiveMessage((message: FromPreview) => {
      if (message.kind === 'print') return void printPage(context, message.html, document.uri);
      isReady = true;
      void show().then(() => {
        if (scores) post(scores);
      });
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document && event.contentChanges.length > 0) void show();
    }),
  ];
  panel.onDidDispose(() => {
    open.delete(document.uri.toString());
    for (const subscription of subscriptions) subscription.dispose();
  });
  showPage(webview, context.extensionUri, 'preview', 'Preview');
  return {
    panel,
    show(given) {
      scores = given;
      if (isReady) post(given);
    },
  };
}
