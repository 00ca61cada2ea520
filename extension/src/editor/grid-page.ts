import * as vscode from 'vscode';
import type { GridAction } from '../grid/action.ts';
import { gridViewInSteps } from '../grid/grid-view.ts';
import type { FromGrid, ToGrid } from '../grid/message.ts';
import { newParts, partsOf } from '../grid/parts.ts';
import { editsInSteps } from '../grid/steps.ts';
import { answerOf } from './analyses.ts';
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
  /** What the page has been told, part by part. */
  let told: readonly string[] = [];
  /** Views go to the page in the order in which they are asked for, each of the text as it is by then. */
  let shown: Promise<void> = Promise.resolve();
  let isComing = false;
  const show = (answered: boolean, refused?: string): Promise<void> => {
    // A view that is still to be worked out shows this change too.
    if (isComing && !answered) return shown;
    isComing = true;
    const post = async () => {
      isComing = false;
      const parts = await latestView(document);
      if (!parts) return;
      const message: ToGrid = {
        ...{ kind: 'view', parts: newParts(parts, told), answered },
        ...(refused === undefined ? {} : { refused }),
      };
      told = parts;
      void webview.postMessage(message);
    };
    shown = shown.then(post, post);
    return shown;
  };
  const change = async (version: number, action: GridAction) => {
    const outdated = () => show(true, vscode.l10n.t('The text has changed meanwhile. Do it again.'));
    // Its paths count in the text that the page had seen.
    if (version !== document.version) return outdated();
    const asked = await answerOf(document, function* ({ document: read }) {
      if (read.faults.length > 0 && action.kind !== 'begin') return { edits: undefined };
      return { edits: yield* editsInSteps(action, read) };
    });
    if (!asked) return outdated();
    const { edits } = asked;
    if (!edits) return outdated();
    isOurs = true;
    const done = edits.length === 0 || (await vscode.workspace.applyEdit(editBySpans(document, edits)));
    isOurs = false;
    await show(true, done ? undefined : unwritten());
  };
  const unwritten = () => vscode.l10n.t('The file may not be written.');
  const received = (message: FromGrid) => {
    if (message.kind === 'ready') {
      told = [];
      void show(false);
    }
    if (message.kind === 'text') void openText(document, message.line);
    else if (message.kind === 'preview') void vscode.commands.executeCommand('rubric-kit.preview', document.uri);
    else if (message.kind === 'action') {
      changes = changes
        .then(() => change(message.version, message.action))
        .catch(() => {
          isOurs = false;
          return show(true, unwritten());
        });
    }
  };
  const subscriptions = [
    webview.onDidReceiveMessage(received),
    vscode.workspace.onDidChangeTextDocument((event) => {
      // A page that is hidden begins anew when it is shown; what it has done itself is answered by itself.
      if (event.document === document && event.contentChanges.length > 0 && panel.visible && !isOurs) void show(false);
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

/** How the grid looks by the text as it is when it is worked out, in parts; undefined for a text that is no rubric. */
async function latestView(document: vscode.TextDocument): Promise<readonly string[] | undefined> {
  for (;;) {
    const { version } = document;
    const parts = await answerOf(document, function* (analysis) {
      const validation = yield* analysis.judging();
      return yield* partsOf(yield* gridViewInSteps(validation, version));
    });
    if (parts || document.isClosed || document.version === version) return parts;
  }
}

async function openText(document: vscode.TextDocument, line: number | undefined): Promise<void> {
  const at = { line: Math.max(0, (line ?? 1) - 1), character: 0 };
  await vscode.window.showTextDocument(document.uri, {
    viewColumn: vscode.ViewColumn.Active,
    ...(line === undefined ? {} : { selection: rangeOf({ start: at, end: at }) }),
  });
}
