import * as vscode from 'vscode';
import { analysisOf } from './analyses.ts';
import { selector } from './rubric-files.ts';
import { rulePage } from './rule-page.ts';
import { rangeOf } from './shapes.ts';

export const registerHover = (): vscode.Disposable =>
  vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position) {
      const analysis = analysisOf(document);
      const { hover } = await import('../language/hover.ts');
      const found = analysis && hover(analysis, position, { rulePage });
      return found && new vscode.Hover(new vscode.MarkdownString(found.contents), rangeOf(found.range));
    },
  });
