import type * as vscode from 'vscode';
import { registerDiagnostics } from './diagnostics.ts';

/** Called by VS Code when the first rubric is opened. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(registerDiagnostics());
}
