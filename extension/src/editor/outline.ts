import * as vscode from 'vscode';
import type { Steps } from '../language/steps.ts';
import type { DocumentSymbol, SelectionRange } from '../language/types.ts';
import { answerOf, whenRead } from './analyses.ts';
import { selector } from './rubric-files.ts';
import { rangeOf } from './shapes.ts';

/** The parts of a text: outline and breadcrumbs, folding, "expand selection". */
export const registerOutline = (): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(selector, {
      async provideDocumentSymbols(document, token) {
        const { symbolSteps } = await import('../language/symbols.ts');
        return answerOf(
          document,
          function* (analysis) {
            return yield* shapedSymbols(yield* symbolSteps(analysis));
          },
          token,
        );
      },
    }),
    vscode.languages.registerFoldingRangeProvider(selector, {
      async provideFoldingRanges(document, _context, token) {
        const { foldingSteps } = await import('../language/folding.ts');
        const found = await answerOf(document, foldingSteps, token);
        return found?.map(({ startLine, endLine, kind }) =>
          kind
            ? new vscode.FoldingRange(startLine, endLine, vscode.FoldingRangeKind.Comment)
            : new vscode.FoldingRange(startLine, endLine),
        );
      },
    }),
    vscode.languages.registerSelectionRangeProvider(selector, {
      async provideSelectionRanges(document, positions, token) {
        const { selectionRanges } = await import('../language/selection.ts');
        const found = await whenRead(document, (analysis) => selectionRanges(analysis, positions), token);
        return found?.map(selectionOf);
      },
    }),
  );

function* shapedSymbols(found: readonly DocumentSymbol[]): Steps<vscode.DocumentSymbol[]> {
  const symbols: vscode.DocumentSymbol[] = [];
  for (const { name, detail, kind, range, selectionRange, children } of found) {
    // The protocol counts kinds from 1, VS Code from 0.
    const symbol = new vscode.DocumentSymbol(name, detail, kind - 1, rangeOf(range), rangeOf(selectionRange));
    if (children.length > 0) symbol.children = yield* shapedSymbols(children);
    symbols.push(symbol);
  }
  yield;
  return symbols;
}

const selectionOf = ({ range, parent }: SelectionRange): vscode.SelectionRange =>
  parent ? new vscode.SelectionRange(rangeOf(range), selectionOf(parent)) : new vscode.SelectionRange(rangeOf(range));
