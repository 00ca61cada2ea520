import * as vscode from 'vscode';
import { whenRead } from './analyses.ts';
import { selector } from './rubric-files.ts';
import { textEditOf } from './shapes.ts';

/** Formats a document. Comments stay. */
export const registerFormat = (): vscode.Disposable =>
  vscode.languages.registerDocumentFormattingEditProvider(selector, {
    async provideDocumentFormattingEdits(document, options, token) {
      const { format } = await import('../language/format.ts');
      const found = await whenRead(document, (analysis) => format(analysis, options), token);
      return found?.map(textEditOf);
    },
  });
