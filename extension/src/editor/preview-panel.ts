import * as vscode from 'vscode';
import type { FromPreview, ToPreview } from '../preview/message.ts';
import { whenJudged } from './analyses.ts';
import { printPage } from './print-page.ts';
import { nameOf } from './rubric-files.ts';
import { stateOf } from './states.ts';
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
  await vscode.workspace.openTextDocument(uri);
  const before = open.get(key);
  if (before) before.panel.reveal(undefined, true);
  const preview = before ?? begin(context, uri);
  if (!before) open.set(key, preview);
  if (scores) preview.show(scores);
}

function begin(context: vscode.ExtensionContext, uri: vscode.Uri): Preview {
  const panel = vscode.window.createWebviewPanel(
    'rubric-kit.preview',
    vscode.l10n.t('Preview {0}', nameOf(uri)),
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { retainContextWhenHidden: true },
  );
  const icon = (file: string) => vscode.Uri.joinPath(context.extensionUri, 'media', file);
  panel.iconPath = { light: icon('file-light.svg'), dark: icon('file-dark.svg') };
  const { webview } = panel;
  let scores: Scores | undefined;
  let isReady = false;
  const post = (message: ToPreview) => void webview.postMessage(message);
  const key = uri.toString();
  // A text that is closed and opened again is another object.
  const isOurs = (document: vscode.TextDocument) => document.uri.toString() === key;
  let asked = 0;
  const show = async () => {
    const mine = ++asked;
    const document = vscode.workspace.textDocuments.find(isOurs);
    const validation = document
      ? await whenJudged(document, (analysis) => analysis.validation)
      : (await stateOf(uri))?.validation;
    // What is asked for later is newer, though a file may take longer to be read.
    if (!validation || mine !== asked) return;
    const errors = validation.problems.filter(({ severity }) => severity === 'error').length;
    post({ kind: 'rubric', rubric: validation.rubric, errors });
  };
  // For what changes the file while no editor has it open. A pattern of its name would read brackets in it as a choice.
  const folder = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), '*');
  const watcher = vscode.workspace.createFileSystemWatcher(folder);
  const onDisk = (one: vscode.Uri) => {
    if (one.toString() === key) void show();
  };
  const subscriptions = [
    watcher,
    watcher.onDidChange(onDisk),
    watcher.onDidCreate(onDisk),
    webview.onDidReceiveMessage((message: FromPreview) => {
      if (message.kind === 'print') return void printPage(context, message.html, uri);
      isReady = true;
      void show().then(() => {
        if (scores) post(scores);
      });
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (isOurs(event.document) && event.contentChanges.length > 0) void show();
    }),
    ...[vscode.workspace.onDidOpenTextDocument, vscode.workspace.onDidCloseTextDocument].map((on) =>
      on((document) => {
        if (isOurs(document)) void show();
      }),
    ),
  ];
  panel.onDidDispose(() => {
    open.delete(key);
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
