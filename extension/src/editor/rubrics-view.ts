import * as vscode from 'vscode';
import { gridViewType } from './grid-editor.ts';
import { nameOf, pattern } from './rubric-files.ts';
import { settingsFor } from './settings.ts';
import { countsText, type RubricState, rubricUris, stateOf } from './states.ts';

/** A file of the view; the same one as long as it is there, so that it can be shown anew alone. */
interface File {
  readonly uri: vscode.Uri;
}

/** What is under a file: its state, a line each. */
interface Detail {
  readonly text: string;
  readonly icon: string;
  readonly command: vscode.Command;
}

type Line = File | Detail;

/** After this many milliseconds without a change the line of a file is made anew. */
const pause = 300;

/** The view of the workspace's rubrics with the state of each. */
export function registerRubricsView(
  judged: vscode.Event<vscode.TextDocument>,
  published: vscode.Event<void>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<Line | undefined>();
  const files = new Map<string, File>();
  /** The title that each file is shown by: where two have one, each says where it is. */
  const titles = new Map<string, string>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const showAnew = (key: string) => {
    const file = files.get(key);
    if (file) changed.fire(file);
  };
  const soon = (uri: vscode.Uri) => {
    const key = uri.toString();
    clearTimeout(waiting.get(key));
    const show = () => {
      waiting.delete(key);
      showAnew(key);
    };
    waiting.set(key, setTimeout(show, pause));
  };
  const all = () => changed.fire(undefined);
  const isAlike = (key: string, title: string): boolean =>
    [...titles].some(([other, itsTitle]) => other !== key && itsTitle === title);
  const lineOf = async ({ uri }: File): Promise<vscode.TreeItem> => {
    const state = await stateOf(uri);
    const key = uri.toString();
    const [before, title] = [titles.get(key), state?.title || nameOf(uri)];
    titles.set(key, title);
    // Those that were alike, or are now, say it anew.
    if (before !== title)
      for (const [other, itsTitle] of titles)
        if (other !== key && (itsTitle === before || itsTitle === title)) showAnew(other);
    return fileItem(uri, state, title, isAlike(key, title));
  };
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  const view = vscode.window.createTreeView<Line>('rubric-kit.rubrics', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      async getChildren(parent) {
        if (parent) return 'uri' in parent ? detailsOf(parent.uri, await stateOf(parent.uri)) : [];
        const found = (await rubricUris()).map((uri) => files.get(uri.toString()) ?? { uri });
        files.clear();
        for (const file of found) files.set(file.uri.toString(), file);
        for (const key of titles.keys()) if (!files.has(key)) titles.delete(key);
        return found;
      },
      getTreeItem: async (line) => ('uri' in line ? lineOf(line) : detailItem(line)),
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
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('rubric-kit')) all();
    }),
    vscode.commands.registerCommand('rubric-kit.refresh', all),
    new vscode.Disposable(() => {
      for (const timer of waiting.values()) clearTimeout(timer);
    }),
  );
}

async function fileItem(
  uri: vscode.Uri,
  state: RubricState | undefined,
  title: string,
  isAlike: boolean,
): Promise<vscode.TreeItem> {
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
  const worst = worstOf(state);
  const said = state
    ? [state.version, await publishedText(state), countsText(state.validation)].filter((part) => part !== '')
    : [vscode.l10n.t('cannot be read')];
  item.id = uri.toString();
  const path = vscode.workspace.asRelativePath(uri);
  item.description = (isAlike ? [path, ...said] : said).join(' · ');
  item.iconPath = new vscode.ThemeIcon(worst, new vscode.ThemeColor(colours[worst]));
  item.tooltip = [path, ...said].join('\n');
  item.accessibilityInformation = { label: [title, ...(isAlike ? [path] : []), ...said].join(', ') };
  item.contextValue = 'rubric';
  const asGrid = settingsFor(uri).openAs === 'grid';
  item.command = asGrid
    ? { command: 'vscode.openWith', title: vscode.l10n.t('Open'), arguments: [uri, gridViewType] }
    : { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  return item;
}

async function detailsOf(uri: vscode.Uri, state: RubricState | undefined): Promise<Detail[]> {
  if (!state) return [];
  const publish = { command: 'rubric-kit.publish', title: vscode.l10n.t('Publish'), arguments: [uri] };
  const validate = { command: 'rubric-kit.validate', title: vscode.l10n.t('Show problems'), arguments: [uri] };
  const version = [state.version, await publishedText(state)].filter((part) => part !== '').join(', ');
  return [
    { text: version, icon: 'tag', command: publish },
    { text: countsText(state.validation), icon: worstOf(state), command: validate },
  ];
}

function detailItem({ text, icon, command }: Detail): vscode.TreeItem {
  const item = new vscode.TreeItem(text);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.command = command;
  item.tooltip = command.title;
  return item;
}

function worstOf(state: RubricState | undefined): keyof typeof colours {
  const problems = state?.validation.problems ?? [];
  if (!state || problems.some(({ severity }) => severity === 'error')) return 'error';
  return problems.some(({ severity }) => severity === 'warning') ? 'warning' : 'pass';
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
