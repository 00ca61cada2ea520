import { blankRubric } from '@rubric-kit/shared-schema/starter/blank.ts';
import * as vscode from 'vscode';
import { idOf, rubricFrom, rubricWith } from '../new/rubric-text.ts';
import { gridViewType } from './grid-editor.ts';
import { settingsFor } from './settings.ts';

type Start = 'form' | 'headers' | 'blank' | 'partner-manager' | 'bakery-shift-lead';

/** "New rubric": from what, its name, and then its grid. */
export async function newRubric(context: vscode.ExtensionContext): Promise<void> {
  const { l10n } = vscode;
  const starts: (vscode.QuickPickItem & { readonly start: Start })[] = [
    {
      start: 'form',
      label: l10n.t('Name the competencies'),
      detail: l10n.t('A short form; the words for each level come next.'),
    },
    {
      start: 'headers',
      label: l10n.t('From a scorecard'),
      detail: l10n.t('Takes the headers of a .csv or .xlsx that you score in already.'),
    },
    {
      start: 'blank',
      label: l10n.t('Blank, with a comment on each part'),
      detail: l10n.t('Two example competencies to put your own words into.'),
    },
    {
      start: 'partner-manager',
      label: l10n.t('Partner manager'),
      detail: l10n.t('The built-in rubric with five competencies.'),
    },
    {
      start: 'bakery-shift-lead',
      label: l10n.t('Bakery shift lead'),
      detail: l10n.t('A small built-in rubric of another trade.'),
    },
  ];
  const title = l10n.t('New rubric');
  const chosen = await vscode.window.showQuickPick(starts, {
    title,
    placeHolder: l10n.t('What do you want to begin from?'),
  });
  if (!chosen) return;
  const role = await vscode.window.showInputBox({
    title,
    prompt: l10n.t('Which role is it for?'),
    placeHolder: l10n.t('Sales engineer'),
    validateInput: (text) =>
      text.trim() === '' || text.trim().length > 120 ? l10n.t('Write a name of at most 120 characters.') : undefined,
  });
  if (role === undefined) return;
  const text = await textFor(context, chosen.start, role.trim(), title);
  if (text !== undefined) await write(role.trim(), text);
}

async function textFor(
  context: vscode.ExtensionContext,
  start: Start,
  role: string,
  title: string,
): Promise<string | undefined> {
  if (start === 'form') {
    const typed = await vscode.window.showInputBox({
      title,
      prompt: vscode.l10n.t(
        'What is scored? Three to seven competencies, with commas between them, the foundation first.',
      ),
      placeHolder: vscode.l10n.t('Discovery, Demo craft, Follow-through'),
    });
    return typed === undefined ? undefined : rubricWith(role, namesIn(typed));
  }
  if (start === 'headers') {
    const { headingsOfFile, pickScorecard } = await import('./scorecard-file.ts');
    const uri = await pickScorecard();
    const headings = uri && (await headingsOfFile(uri));
    if (!headings) return undefined;
    // Where nothing is scored yet all of them may be competencies.
    const isNew = headings.every(({ isScored }) => !isScored);
    const picked = await vscode.window.showQuickPick(
      headings.map(({ name, isScored }) => ({ label: name, picked: isNew || isScored })),
      { title, canPickMany: true, placeHolder: vscode.l10n.t('Which of these headers are competencies?') },
    );
    const names = picked?.map(({ label }) => label);
    return names && rubricWith(role, names);
  }
  if (start === 'blank') return rubricFrom(blankRubric, role);
  if (start === 'partner-manager') return rubricFrom(await builtIn(context, `${start}.rubric.yaml`), role);
  const { startFrom } = await import('@rubric-kit/shared-schema/starter/start-from.ts');
  return startFrom(await builtIn(context, 'bakery-shift-lead.rubric.json'), 'json', idOf(role), role);
}

/** A rubric that comes with the extension. */
async function builtIn(context: vscode.ExtensionContext, file: string): Promise<string> {
  const uri = vscode.Uri.joinPath(context.extensionUri, 'dist', 'rubrics', file);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

const namesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map((name) => name.trim().slice(0, 80))
      .filter((name) => name !== ''),
  ),
];

/** Into the folder that is open, never over a file that is there; without a folder as a text that is yet to be saved. */
async function write(role: string, text: string): Promise<void> {
  const format = text.startsWith('{') ? 'json' : 'yaml';
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) {
    const document = await vscode.workspace.openTextDocument({ language: `rubric-${format}`, content: text });
    await vscode.window.showTextDocument(document);
    return;
  }
  const uri = await freeName(folder, idOf(role), format);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  // The system may not watch the folder yet, where the extension has just begun.
  void vscode.commands.executeCommand('rubric-kit.refresh');
  if (settingsFor(uri).openAs === 'grid') await vscode.commands.executeCommand('vscode.openWith', uri, gridViewType);
  else await vscode.window.showTextDocument(uri);
}

async function freeName(folder: vscode.Uri, id: string, format: string): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, `${id}${count === 1 ? '' : `-${count}`}.rubric.${format}`);
    const exists = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!exists) return uri;
  }
}
