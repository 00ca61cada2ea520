import * as vscode from 'vscode';
import { diagnosticsOf } from '../language/diagnostics.ts';
import { rangeOf } from './shapes.ts';
import { allRubrics } from './states.ts';

/** "Validate all": the problems of every rubric of the workspace, also of those that are not open. */
export function registerValidateAll(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('rubric-kit-all');
  const run = async () => {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Validating all rubrics'),
      cancellable: true,
    };
    const states = await vscode.window.withProgress(options, (_progress, token) => allRubrics(token));
    collection.clear();
    let errors = 0;
    const isOpen = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const { uri, validation } of states) {
      errors += validation.problems.filter(({ severity }) => severity === 'error').length;
      // The problems of an open text are shown already, and follow it.
      if (isOpen.has(uri.toString())) continue;
      const shown = diagnosticsOf(validation.problems).map(({ code, message, range, severity, source }) => {
        const one = new vscode.Diagnostic(rangeOf(range), message, severity - 1);
        one.code = code;
        one.source = source;
        return one;
      });
      collection.set(uri, shown);
    }
    const problems = states.reduce((sum, { validation }) => sum + validation.problems.length, 0);
    const said = vscode.l10n.t('Rubrics: {0}. Problems: {1}, of these errors: {2}.', states.length, problems, errors);
    const show = vscode.l10n.t('Show problems');
    const choices = problems > 0 ? [show] : [];
    void vscode.window.showInformationMessage(said, ...choices).then((choice) => {
      if (choice) void vscode.commands.executeCommand('workbench.actions.view.problems');
    });
  };
  return vscode.Disposable.from(
    collection,
    vscode.commands.registerCommand('rubric-kit.validateAll', run),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => collection.delete(uri)),
    // The task finds the same problems.
    vscode.tasks.onDidStartTask(({ execution }) => {
      if (execution.task.definition.type === 'rubric') collection.clear();
    }),
  );
}
