import * as vscode from 'vscode';
import type { Analysis } from '../language/analysis.ts';
import type { TextFile } from '../language/types.ts';
import { whenRead } from './analyses.ts';
import { pattern, selector } from './rubric-files.ts';
import { editsOfAll, rangeOf } from './shapes.ts';

/** As many files of a folder may hold an id that is renamed. */
const most = 200;

/** Renames ids, also in the rubrics and .csv files of the same folder. */
export const registerRename = (): vscode.Disposable =>
  vscode.languages.registerRenameProvider(selector, {
    async prepareRename(document, position, token) {
      const { prepareRename } = await import('../language/rename.ts');
      const found = await whenRead(document, (analysis) => prepareRename(analysis, position), token);
      if (!found) return undefined;
      if ('refusal' in found) throw new Error(found.refusal);
      return { range: rangeOf(found.range), placeholder: found.placeholder };
    },
    async provideRenameEdits(document, position, newName, token) {
      const { rename } = await import('../language/rename.ts');
      const others = await neighbours(document.uri);
      const answer = (analysis: Analysis) => rename(analysis, document.uri.toString(), position, newName, others);
      const edits = await whenRead(document, answer, token);
      if (!edits) return undefined;
      if ('refusal' in edits) throw new Error(edits.refusal);
      return editsOfAll(edits);
    },
  });

/** The rubrics and .csv files in the folder of a file, as they are in the editor where they are open. */
async function neighbours(uri: vscode.Uri): Promise<TextFile[]> {
  const folder = vscode.Uri.joinPath(uri, '..');
  const names = new vscode.RelativePattern(folder, `{${pattern.replace('**/', '')},*.csv}`);
  const found = await vscode.workspace.findFiles(names, undefined, most);
  const texts = await Promise.all(
    found
      .filter((one) => one.toString() !== uri.toString())
      .map(async (one): Promise<TextFile[]> => {
        const text = await textOf(one);
        return text === undefined ? [] : [{ uri: one.toString(), text }];
      }),
  );
  return texts.flat();
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}
