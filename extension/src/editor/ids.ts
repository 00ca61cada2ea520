import * as vscode from 'vscode';
import type { Analysis } from '../language/analysis.ts';
import { whenRead } from './analyses.ts';
import { selector } from './rubric-files.ts';
import { rangeOf } from './shapes.ts';

/** Where ids are defined and used. */
export const registerIds = (): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position, token) {
        const { definition } = await import('../language/definition.ts');
        const found = await whenRead(document, (analysis) => definition(analysis, position), token);
        return found?.map((range) => new vscode.Location(document.uri, rangeOf(range)));
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const { references } = await import('../language/references.ts');
        const answer = (analysis: Analysis) => references(analysis, position, includeDeclaration);
        const found = await whenRead(document, answer, token);
        return found?.map((range) => new vscode.Location(document.uri, rangeOf(range)));
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position, token) {
        const { highlights } = await import('../language/references.ts');
        const found = await whenRead(document, (analysis) => highlights(analysis, position), token);
        // The protocol counts kinds from 1, VS Code from 0.
        return found?.map(({ range, kind }) => new vscode.DocumentHighlight(rangeOf(range), kind - 1));
      },
    }),
  );
