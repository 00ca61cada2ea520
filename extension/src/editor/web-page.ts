import * as vscode from 'vscode';

const files = 'dist/pages';

/**
 * The frame of a webview: nothing may be loaded or run but our own script and style sheet. Texts of a rubric are never
 * in it: they come as messages, and the page shows them as text.
 */
export function showPage(
  webview: vscode.Webview,
  extension: vscode.Uri,
  name: 'grid' | 'preview',
  title: string,
): void {
  const folder = vscode.Uri.joinPath(extension, files);
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  const uri = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  const nonce = randomNonce();
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  // In a script that is data no `<` may stand: `</script>` would end it.
  const words = JSON.stringify(vscode.l10n.bundle ?? {}).replaceAll('<', '\\u003c');
  webview.html = `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="${uri(`${name}.css`)}">
</head>
<body>
<div id="page"></div>
<script type="application/json" id="words" nonce="${nonce}">${words}</script>
<script nonce="${nonce}" src="${uri(`${name}.js`)}"></script>
</body>
</html>`;
}

function randomNonce(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes)).replaceAll(/[+/=]/g, '');
}
