import * as vscode from 'vscode';

/** The settings as package.json declares them, for a file. */
export const settingsFor = (uri?: vscode.Uri) => {
  const own = vscode.workspace.getConfiguration('rubric-kit', uri);
  return {
    /** Whether rules on how a rubric is written are shown while typing. */
    writing: own.get<boolean>('checks.writing', true),
    codeLens: own.get<boolean>('codeLens', true),
    inlayHints: own.get<boolean>('inlayHints', true),
    /** A glob of folders whose rubrics are left out of the view and of "Validate all". */
    exclude: own.get<string>('exclude', '**/{node_modules,dist,out}/**'),
    /** How "New rubric" and the view open a rubric. */
    openAs: own.get<'grid' | 'text'>('openAs', 'grid'),
    /** The folder of published versions, inside the folder of the workspace. */
    registry: own.get<string>('registry', 'published'),
    /** How the command line is called by the task. */
    command: own.get<string>('command', 'rubric'),
  };
};
