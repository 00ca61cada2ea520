import * as vscode from 'vscode';
import { registerCodeActions } from './code-actions.ts';
import { registerCodeLens } from './code-lens.ts';
import { registerCommands } from './commands.ts';
import { registerCompletion } from './completion.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { registerFormat } from './format.ts';
import { gridViewType } from './grid-editor.ts';
import { registerHover } from './hover.ts';
import { registerIds } from './ids.ts';
import { registerInlayHints } from './inlay-hints.ts';
import { registerOutline } from './outline.ts';
import { registerRegistry } from './registry.ts';
import { registerRename } from './rename.ts';
import { registerRubricsView } from './rubrics-view.ts';
import { registerSemanticTokens } from './semantic-tokens.ts';
import { registerStatusBar } from './status-bar.ts';
import { registerTask } from './task.ts';
import { registerValidateAll } from './validate-all.ts';

/** Called by VS Code when the first rubric, the view or a command is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const diagnostics = registerDiagnostics();
  const registry = registerRegistry();
  context.subscriptions.push(
    diagnostics,
    registry,
    registerCompletion(),
    registerHover(),
    registerIds(),
    registerRename(),
    registerCodeActions(),
    registerCodeLens(vscode.workspace.onDidChangeConfiguration, registry.changed),
    registerInlayHints(),
    registerOutline(),
    registerSemanticTokens(),
    registerFormat(),
    registerCommands(context, registry),
    registerRubricsView(diagnostics.judged, registry.changed),
    registerStatusBar(diagnostics.judged),
    registerValidateAll(),
    registerTask(),
    vscode.window.registerCustomEditorProvider(gridViewType, {
      resolveCustomTextEditor: async (document, panel) =>
        (await import('./grid-page.ts')).openGrid(document, panel, context.extensionUri),
    }),
  );
}
