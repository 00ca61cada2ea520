import * as vscode from 'vscode';
import { settingsFor } from './settings.ts';

/**
 * The folder of published versions for a file, inside the folder of the workspace that it lies in. Undefined where there
 * is no such folder, or where the setting leads out of it.
 */
export function registryOf(uri: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const parts = settingsFor(uri)
    .registry.split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.');
  if (!folder || parts.length === 0 || parts.includes('..')) return undefined;
  return vscode.Uri.joinPath(folder, ...parts);
}

/** Whether a file is a published version: none to work on, so it is left out where rubrics are listed. */
export function isPublished(uri: vscode.Uri): boolean {
  const registry = registryOf(uri);
  return registry !== undefined && uri.path.startsWith(`${registry.path}/`);
}

export interface Registry extends vscode.Disposable {
  /** Told when something may be published that was not, or under another folder. */
  readonly changed: vscode.Event<void>;
  /** Tells that something was published: the system may not see a file that comes soon after the folder it lies in. */
  published(): Promise<void>;
}

/** Watches the published versions, also for what the command line publishes. */
export function registerRegistry(): Registry {
  const changed = new vscode.EventEmitter<void>();
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.rubric.json');
  const look = async (uri?: vscode.Uri) => {
    if (uri && !isPublished(uri)) return;
    const { forgetPublished } = await import('./published.ts');
    forgetPublished();
    changed.fire();
  };
  const registered = vscode.Disposable.from(
    changed,
    watcher,
    watcher.onDidChange(look),
    watcher.onDidCreate(look),
    watcher.onDidDelete(look),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('rubric-kit.registry')) void look();
    }),
  );
  return { changed: changed.event, published: () => look(), dispose: () => registered.dispose() };
}
