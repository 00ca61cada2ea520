import * as vscode from 'vscode';
import { answerOf } from './analyses.ts';
import { selector } from './rubric-files.ts';
import { settingsFor } from './settings.ts';

/** What numbers mean, behind them. */
export const registerInlayHints = (): vscode.Disposable =>
  vscode.languages.registerInlayHintsProvider(selector, {
    async provideInlayHints(document, range, token) {
      if (!settingsFor(document.uri).inlayHints) return [];
      const { hintSteps } = await import('../language/inlay-hints.ts');
      const found = await answerOf(document, (analysis) => hintSteps(analysis, range), token);
      return found?.map(({ label, paddingLeft, position, tooltip }) => {
        const hint = new vscode.InlayHint(new vscode.Position(position.line, position.character), label);
        hint.paddingLeft = paddingLeft;
        if (tooltip !== undefined) hint.tooltip = tooltip;
        return hint;
      });
    },
  });
