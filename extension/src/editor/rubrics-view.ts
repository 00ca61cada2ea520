import * as vscode from 'vscode';
import { nameOf, pattern } from './rubric-files.ts';
import { countsText, type RubricState, rubricUris, stateOf } from './states.ts';

/** A line of the view; the same one as long as its file is there, so that it can be shown anew alone. */
interface Line {
  readonly uri: vscode.Uri;
}

/** After this many milliseconds without a change the line of a file is made anew. */
const pause = 300;

/** The view of the workspace's rubrics with the state of each. */
export function registerRubricsView(
  judged: vscode.Event<vscode.TextDocument>,
  published: vscode.Event<void>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<Line | undefined>();
  const lines = new Map<string, Line>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const soon = (uri: vscode.Uri) => {
    const key = uri.toString();
    clearTimeout(waiting.get(key));
    const show = () => {
      waiting.delete(key);
      const line = lines.get(key);
      if (line) changed.fire(line);
    };
    waiting.set(key, setTimeout(show, pause));
  };
  const all = () => changed.fire(undefined);
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  const view = vscode.window.createTreeView<Line>('rubric-kit.rubrics', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      async getChildren(parent) {
        if (parent) return [];
        const found = (await rubricUris()).map((uri) => lines.get(uri.toString()) ?? { uri });
        lines.clear();
        for (const line of found) lines.set(line.uri.toString(), line);
        return found;
      },
      getTreeItem: async ({ uri }) => itemOf(uri, await stateOf(uri)),
    },
  });
  return vscode.Disposable.from(
    changed,
    watcher,
    view,
    judged(({ uri }) => soon(uri)),
    published(all),
    watcher.onDidChange(soon),
    watcher.onDidCreate(all),
    watcher.onDidDelete(all),
    vscode.commands.registerCommand('rubric-kit.refresh', all),
    new vscode.Disposable(() => {
      for (const timer of waiting.values()) clearTimeout(timer);
    }),
  );
}

async function itemOf(uri: vscode.Uri, state: RubricState | undefined): Promise<vscode.TreeItem> {
  const title = state?.title || nameOf(uri);
  const item = new vscode.TreeItem(title);
  const problems = state?.validation.problems ?? [];
  const worst = problems.some(({ severity }) => severity === 'error')
    ? 'error'
    : problems.some(({ severity }) => severity === 'warning')
      ? 'warning'
      : 'pass';
  const description = state
    ? [state.version, await publishedText(state), countsText(state.validation)]
        .filter((part) => part !== '')
        .join(' · ')
    : '';
  item.resourceUri = uri;
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(worst, new vscode.ThemeColor(colours[worst]));
  item.tooltip = `${vscode.workspace.asRelativePath(uri)}\n${description}`;
  item.accessibilityInformation = { label: `${title}, ${description}` };
  item.contextValue = 'rubric';
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  return item;
}

/** Whether this version is published, in words. */
async function publishedText({ uri, validation }: RubricState): Promise<string> {
  const { publishedStateOf } = await import('./published.ts');
  const published = await publishedStateOf(uri, validation);
  if (!published) return vscode.l10n.t('never published');
  return published.changed ? vscode.l10n.t('changed since {0}', published.version) : vscode.l10n.t('published');
}

const colours = {
  error: 'list.errorForeground',
  warning: 'list.warningForeground',
  pass: 'testing.iconPassed',
} as const;
