import * as vscode from 'vscode';
import { judgedAnalysisOf, whenRead } from './analyses.ts';
import { fixAllCommand } from './code-actions.ts';
import { gridViewType } from './grid-editor.ts';
import type { Registry } from './registry.ts';
import { formatOfFile } from './rubric-files.ts';
import { editOf } from './shapes.ts';

/** The commands, each with the file that it was asked for, or else the one in the active editor. */
export function registerCommands(context: vscode.ExtensionContext, { published }: Registry): vscode.Disposable {
  const onRubric = (name: string, run: (uri: vscode.Uri) => unknown) =>
    vscode.commands.registerCommand(`rubric-kit.${name}`, (asked?: unknown) => {
      const uri = uriOf(asked) ?? activeRubric();
      if (uri) return run(uri);
      return vscode.window.showInformationMessage(
        vscode.l10n.t('Open a rubric first: a file that ends in .rubric.yaml or .rubric.json.'),
      );
    });
  return vscode.Disposable.from(
    vscode.commands.registerCommand('rubric-kit.newRubric', async () =>
      (await import('./new-rubric.ts')).newRubric(context),
    ),
    onRubric('openGrid', (uri) => vscode.commands.executeCommand('vscode.openWith', uri, gridViewType)),
    onRubric('openText', (uri) => vscode.commands.executeCommand('vscode.openWith', uri, 'default')),
    onRubric('preview', async (uri) => (await import('./preview-panel.ts')).showPreview(context, uri)),
    onRubric('scoreFile', async (uri) => (await import('./scorecard-file.ts')).scoreFile(context, uri)),
    onRubric('publish', async (uri) => (await import('./publish.ts')).publish(uri, published)),
    onRubric('validate', validate),
    onRubric('distribute', distribute),
    vscode.commands.registerCommand('rubric-kit.fixAll', fixAllCommand),
  );
}

/** A command of a lens gives an address, one of a menu or the view a Uri or the view's item. */
function uriOf(asked: unknown): vscode.Uri | undefined {
  if (typeof asked === 'string') return vscode.Uri.parse(asked);
  if (asked instanceof vscode.Uri) return asked;
  const inItem = typeof asked === 'object' && asked !== null && 'uri' in asked ? asked.uri : undefined;
  return inItem instanceof vscode.Uri ? inItem : undefined;
}

/** What a tab shows. */
function uriIn(tab: vscode.Tab | undefined): vscode.Uri | undefined {
  const input = tab?.input;
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
}

/** The rubric in the active tab; where that is none, such as a preview, one that is visible beside it. */
function activeRubric(): vscode.Uri | undefined {
  const { activeTabGroup, all } = vscode.window.tabGroups;
  const uris = [activeTabGroup, ...all].map(({ activeTab }) => uriIn(activeTab));
  return uris.find((uri) => uri && (formatOfFile(uri) || uri.scheme === 'untitled'));
}

async function validate(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const problems = (await judgedAnalysisOf(document))?.validation.problems.length ?? 0;
  if (problems > 0) {
    // A text that no tab shows is closed again soon, and its problems with it.
    const shown = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(uriIn));
    if (!shown.some((one) => one?.toString() === uri.toString())) await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  } else void vscode.window.showInformationMessage(vscode.l10n.t('This rubric has no problems.'));
}

async function distribute(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { distributed } = await import('../language/weights.ts');
  const edits = await whenRead(document, distributed);
  if (edits) await vscode.workspace.applyEdit(editOf(uri, edits));
}
