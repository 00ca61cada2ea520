import * as vscode from 'vscode';
import { analysisOf } from './analyses.ts';
import { selector } from './rubric-files.ts';
import { settingsFor } from './settings.ts';

/** What numbers mean, behind them. */
export const registerInlayHints = (): vscode.Disposable =>
  vscode.languages.registerInlayHintsProvider(selector, {
    async provideInlayHints(document, range) {
      const analysis = analysisOf(document);
      if (!analysis || !settingsFor(document.uri).inlayHints) return [];
      const { inlayHints } = await import('../language/inlay-hints.ts');
      return inlayHints(analysis, range).map(({ label, paddingLeft, position, tooltip }) => {
        const hint = new vscode.InlayHint(new vscode.Position(position.line, position.character), label);
        hint.paddingLeft = paddingLeft;
        if (tooltip !== undefined) hint.tooltip = tooltip;
        return hint;
      });
    },
  });
