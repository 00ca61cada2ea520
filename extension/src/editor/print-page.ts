import * as vscode from 'vscode';
import { nameOf } from './rubric-files.ts';

/** Colours and fonts that the editor gives its webviews, for paper. */
const paper = `:root{--vscode-foreground:#1f2328;--vscode-descriptionForeground:#57606a;--vscode-editor-background:#fff;
--vscode-font-size:11pt;--vscode-font-family:system-ui,sans-serif}`;

/**
 * Makes of what the preview shows a page of its own, without a script, and opens it in the browser, which can print. Where
 * the editor runs in a browser or on another machine the person says where to put it.
 */
export async function printPage(context: vscode.ExtensionContext, html: string, rubric: vscode.Uri): Promise<void> {
  const sheet = vscode.Uri.joinPath(context.extensionUri, 'dist', 'pages', 'preview.css');
  const css = new TextDecoder().decode(await vscode.workspace.fs.readFile(sheet));
  const policy = `default-src 'none'; style-src 'unsafe-inline'`;
  const page = `<!doctype html><html lang="${vscode.env.language}"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Rubric</title><style>${paper}${css}</style><body>${html}</body></html>`;
  const name = `${nameOf(rubric)
    .replace(/\.rubric\.\w+$/i, '')
    .replaceAll(/[^\w.-]/g, '_')}.html`;
  const folder = context.globalStorageUri;
  const isHere =
    folder.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  const file = isHere
    ? vscode.Uri.joinPath(folder, name)
    : await vscode.window.showSaveDialog({
        defaultUri: vscode.Uri.joinPath(rubric, '..', name),
        filters: { HTML: ['html'] },
        title: vscode.l10n.t('Where shall the page to print be?'),
      });
  if (!file) return;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(page));
  if (isHere) await vscode.env.openExternal(file);
  else {
    const where = vscode.workspace.asRelativePath(file);
    void vscode.window.showInformationMessage(vscode.l10n.t('Open {0} in a browser to print it.', where));
  }
}
