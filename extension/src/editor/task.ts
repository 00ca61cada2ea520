import * as vscode from 'vscode';
import { settingsFor } from './settings.ts';

/** The task "rubric: validate", which runs the command line over the workspace. Only where there is a shell. */
export const registerTask = (): vscode.Disposable =>
  vscode.tasks.registerTaskProvider('rubric', {
    provideTasks: () => (vscode.workspace.workspaceFolders ?? []).map((folder) => taskFor({ type: 'rubric' }, folder)),
    resolveTask: (task) => {
      const folder = typeof task.scope === 'object' ? task.scope : vscode.workspace.workspaceFolders?.[0];
      return folder && taskFor(task.definition, folder);
    },
  });

function taskFor(definition: vscode.TaskDefinition, folder: vscode.WorkspaceFolder): vscode.Task {
  const files = typeof definition.files === 'string' ? definition.files : '*.rubric.*';
  const { command } = settingsFor(folder.uri);
  const run = new vscode.ShellExecution(`${command} validate ${files}`);
  const task = new vscode.Task(definition, folder, 'validate', 'rubric', run, '$rubric');
  task.group = vscode.TaskGroup.Test;
  return task;
}
