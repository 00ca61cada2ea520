import * as vscode from 'vscode';
import { answerOf } from './analyses.ts';
import { selector } from './rubric-files.ts';
import { editOf } from './shapes.ts';

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('rubric-kit');

/** Quick fixes, moves and sorts, and "fix all that is safe" for `editor.codeActionsOnSave`. */
export const registerCodeActions = (): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(
    selector,
    {
      async provideCodeActions(document, range, context, token) {
        if (context.only?.intersects(vscode.CodeActionKind.Source)) {
          const { fixAllSteps } = await import('../language/fix-all.ts');
          const edits = await answerOf(document, fixAllSteps, token);
          if (!edits || edits.length === 0) return [];
          const action = new vscode.CodeAction(vscode.l10n.t('Fix all that is safe'), fixAllKind);
          action.edit = editOf(document.uri, edits);
          return [action];
        }
        const { actionSteps } = await import('../language/code-actions.ts');
        const found = await answerOf(document, (analysis) => actionSteps(analysis, range), token);
        return found?.map(({ title, kind, edits, isPreferred, rules }) => {
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.Empty.append(kind));
          action.edit = editOf(document.uri, edits);
          if (isPreferred) action.isPreferred = true;
          action.diagnostics = context.diagnostics.filter(
            (one) => one.range.intersection(range) !== undefined && rules.includes(ruleOf(one)),
          );
          return action;
        });
      },
    },
    {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite, fixAllKind],
    },
  );

const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** "Fix all that is safe", as a command. */
export async function fixAllCommand(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const { fixAllSteps } = await import('../language/fix-all.ts');
  const edits = await answerOf(document, fixAllSteps);
  if (edits) await vscode.workspace.applyEdit(editOf(document.uri, edits));
}
