import * as vscode from 'vscode';
import { analysisOf } from './analyses.ts';
import { countsText } from './states.ts';

/** The state of the rubric in the editor: how many problems, and what its weights leave of 100. */
export function registerStatusBar(judged: vscode.Event<vscode.TextDocument>): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('rubric-kit.state', vscode.StatusBarAlignment.Left, 10);
  item.name = 'Rubric Kit';
  item.command = 'workbench.actions.view.problems';
  const show = () => {
    const document = activeDocument();
    // What is not judged yet is shown when it is.
    const validation = document && analysisOf(document)?.judged;
    if (!validation) {
      item.hide();
      return;
    }
    const { problems } = validation;
    const icon = problems.some(({ severity }) => severity === 'error')
      ? '$(error)'
      : problems.length > 0
        ? '$(warning)'
        : '$(pass)';
    const counts = countsText(validation);
    item.text = `${icon} ${vscode.l10n.t('Rubric')}: ${counts}`;
    item.tooltip = vscode.l10n.t('Show the problems of this rubric');
    item.accessibilityInformation = { label: `${vscode.l10n.t('Rubric')}: ${counts}` };
    item.show();
  };
  return vscode.Disposable.from(
    item,
    judged(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.tabGroups.onDidChangeTabs(show),
  );
}

/** The text in the active editor, also where that shows it as a grid. */
function activeDocument(): vscode.TextDocument | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputCustom)) return vscode.window.activeTextEditor?.document;
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === input.uri.toString());
}
