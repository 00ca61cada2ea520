import * as vscode from 'vscode';
import { analysisOf } from './analyses.ts';
import { selector } from './rubric-files.ts';
import { rangeOf } from './shapes.ts';

/** Where ids are defined and used. */
export const registerIds = (): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position) {
        const analysis = analysisOf(document);
        const { definition } = await import('../language/definition.ts');
        const found = analysis ? definition(analysis, position) : [];
        return found.map((range) => new vscode.Location(document.uri, rangeOf(range)));
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, { includeDeclaration }) {
        const analysis = analysisOf(document);
        const { references } = await import('../language/references.ts');
        const found = analysis ? references(analysis, position, includeDeclaration) : [];
        return found.map((range) => new vscode.Location(document.uri, rangeOf(range)));
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position) {
        const analysis = analysisOf(document);
        const { highlights } = await import('../language/references.ts');
        const found = analysis ? highlights(analysis, position) : [];
        // The protocol counts kinds from 1, VS Code from 0.
        return found.map(({ range, kind }) => new vscode.DocumentHighlight(rangeOf(range), kind - 1));
      },
    }),
  );
