import * as vscode from 'vscode';
import { answerOf } from './analyses.ts';
import { selector } from './rubric-files.ts';

/** As `tokenLegend` of the language service has them, which is loaded when the first colours are asked for. */
const legend = new vscode.SemanticTokensLegend(['class', 'variable', 'number', 'enumMember'], ['declaration']);

export const registerSemanticTokens = (): vscode.Disposable =>
  vscode.languages.registerDocumentSemanticTokensProvider(
    selector,
    {
      async provideDocumentSemanticTokens(document, token) {
        const { encoded, tokenSteps } = await import('../language/semantic-tokens.ts');
        const found = await answerOf(document, tokenSteps, token);
        return found && new vscode.SemanticTokens(Uint32Array.from(encoded(found)));
      },
    },
    legend,
  );
