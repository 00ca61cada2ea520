import * as vscode from 'vscode';
import { whenRead } from './analyses.ts';
import { selector } from './rubric-files.ts';
import { rulePage } from './rule-page.ts';
import { rangeOf } from './shapes.ts';

export const registerHover = (): vscode.Disposable =>
  vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const { hover } = await import('../language/hover.ts');
      const found = await whenRead(document, (analysis) => hover(analysis, position, { rulePage }), token);
      return found && new vscode.Hover(new vscode.MarkdownString(found.contents), rangeOf(found.range));
    },
  });
