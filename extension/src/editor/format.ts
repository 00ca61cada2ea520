import * as vscode from 'vscode';
import { analysisOf } from './analyses.ts';
import { selector } from './rubric-files.ts';
import { textEditOf } from './shapes.ts';

/** Formats a document. Comments stay. */
export const registerFormat = (): vscode.Disposable =>
  vscode.languages.registerDocumentFormattingEditProvider(selector, {
    async provideDocumentFormattingEdits(document, options) {
      const analysis = analysisOf(document);
      const { format } = await import('../language/format.ts');
      return analysis && format(analysis, options).map(textEditOf);
    },
  });
