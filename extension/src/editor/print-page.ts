import * as vscode from 'vscode';

/** Colours and fonts that the editor gives its webviews, for paper. */
const paper = `:root{--vscode-foreground:#1f2328;--vscode-descriptionForeground:#57606a;--vscode-editor-background:#fff;
--vscode-font-size:11pt;--vscode-font-family:system-ui,sans-serif}`;

/**
 * Writes what the preview shows as a page of its own, without a script, and opens it in the browser, which can print.
 * Where there is no disk (an editor in a browser), it is opened as a text to be saved.
 */
export async function printPage(context: vscode.ExtensionContext, html: string, name: string): Promise<void> {
  const sheet = vscode.Uri.joinPath(context.extensionUri, 'dist', 'pages', 'preview.css');
  const css = new TextDecoder().decode(await vscode.workspace.fs.readFile(sheet));
  const policy = `default-src 'none'; style-src 'unsafe-inline'`;
  const page = `<!doctype html><html lang="${vscode.env.language}"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Rubric</title><style>${paper}${css}</style><body>${html}</body></html>`;
  const folder = context.globalStorageUri;
  if (folder.scheme !== 'file' || vscode.env.uiKind === vscode.UIKind.Web) {
    const document = await vscode.workspace.openTextDocument({ language: 'html', content: page });
    await vscode.window.showTextDocument(document);
    void vscode.window.showInformationMessage(vscode.l10n.t('Save this page and open it in a browser to print it.'));
    return;
  }
  const file = vscode.Uri.joinPath(folder, `${name.replaceAll(/[^\w.-]/g, '_')}.html`);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(page));
  await vscode.env.openExternal(file);
}
