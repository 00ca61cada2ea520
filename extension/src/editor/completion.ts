import * as vscode from 'vscode';
import { whenRead } from './analyses.ts';
import { selector } from './rubric-files.ts';
import { rangeOf, textEditOf } from './shapes.ts';

export const registerCompletion = (): vscode.Disposable =>
  vscode.languages.registerCompletionItemProvider(
    selector,
    {
      async provideCompletionItems(document, position, token) {
        const { complete } = await import('../language/completion.ts');
        const found = await whenRead(document, (analysis) => complete(analysis, position), token);
        return found?.map(shown);
      },
    },
    ...[' ', ':', '-', '"', '[', ','],
  );

function shown(item: ReturnType<typeof import('../language/completion.ts').complete>[number]): vscode.CompletionItem {
  // The protocol counts kinds from 1, VS Code from 0.
  const result = new vscode.CompletionItem(item.label, item.kind - 1);
  result.sortText = item.sortText;
  result.filterText = item.filterText;
  result.range = rangeOf(item.textEdit.range);
  result.insertText = new vscode.SnippetString(item.textEdit.newText);
  if (item.detail !== undefined) result.detail = item.detail;
  if (item.documentation !== undefined) result.documentation = new vscode.MarkdownString(item.documentation);
  if (item.additionalTextEdits) result.additionalTextEdits = item.additionalTextEdits.map(textEditOf);
  return result;
}
