import * as vscode from 'vscode';
import { nameOf, pattern } from './rubric-files.ts';
import { allRubrics, countsText, type RubricState } from './states.ts';

/** The view of the workspace's rubrics with the state of each. */
export function registerRubricsView(judged: vscode.Event<vscode.TextDocument>): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Many files may change at once, and a text with each key. */
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => changed.fire(), 300);
  };
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  const view = vscode.window.createTreeView<RubricState>('rubric-kit.rubrics', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (parent) => (parent ? [] : allRubrics()),
      getTreeItem: itemOf,
    },
  });
  return vscode.Disposable.from(
    changed,
    watcher,
    view,
    judged(soon),
    watcher.onDidChange(soon),
    watcher.onDidCreate(soon),
    watcher.onDidDelete(soon),
    vscode.commands.registerCommand('rubric-kit.refresh', () => changed.fire()),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

function itemOf({ uri, title, version, validation }: RubricState): vscode.TreeItem {
  const item = new vscode.TreeItem(title || nameOf(uri));
  const counts = countsText(validation);
  const worst = validation.problems.some(({ severity }) => severity === 'error')
    ? 'error'
    : validation.problems.some(({ severity }) => severity === 'warning')
      ? 'warning'
      : 'pass';
  item.resourceUri = uri;
  item.description = [version, counts].filter((part) => part !== '').join(' · ');
  item.iconPath = new vscode.ThemeIcon(worst, new vscode.ThemeColor(colours[worst]));
  item.tooltip = `${vscode.workspace.asRelativePath(uri)}\n${item.description}`;
  item.accessibilityInformation = { label: `${title || nameOf(uri)}, ${item.description}` };
  item.contextValue = 'rubric';
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  return item;
}

const colours = {
  error: 'list.errorForeground',
  warning: 'list.warningForeground',
  pass: 'testing.iconPassed',
} as const;
