import * as vscode from 'vscode';
import { analysisOf } from './analyses.ts';
import { selector } from './rubric-files.ts';

/** As `tokenLegend` of the language service has them, which is loaded when the first colours are asked for. */
const legend = new vscode.SemanticTokensLegend(['class', 'variable', 'number', 'enumMember'], ['declaration']);

export const registerSemanticTokens = (): vscode.Disposable =>
  vscode.languages.registerDocumentSemanticTokensProvider(
    selector,
    {
      async provideDocumentSemanticTokens(document) {
        const analysis = analysisOf(document);
        const { encoded, semanticTokens } = await import('../language/semantic-tokens.ts');
        return analysis && new vscode.SemanticTokens(Uint32Array.from(encoded(semanticTokens(analysis))));
      },
    },
    legend,
  );
