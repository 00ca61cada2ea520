import { type Publication, planPublish } from '@rubric-kit/shared-schema/release/publish.ts';
import { folderName } from '@rubric-kit/shared-schema/release/registry.ts';
import * as vscode from 'vscode';
import { judgedAnalysisOf } from './analyses.ts';
import { heldFor } from './published.ts';
import { registryOf } from './registry.ts';
import { nameOf } from './rubric-files.ts';
import { countsText } from './states.ts';

/**
 * "Publish": shows what is new since the last version and, if that is wanted, puts this one into the registry and tells
 * so.
 */
export async function publish(uri: vscode.Uri, published: () => Promise<void>): Promise<void> {
  const { l10n } = vscode;
  const refuse = (why: string) =>
    void vscode.window.showErrorMessage(l10n.t('{0} is not published: {1}', nameOf(uri), why));
  const document = await vscode.workspace.openTextDocument(uri);
  const registry = registryOf(uri);
  if (document.isUntitled || !vscode.workspace.getWorkspaceFolder(uri))
    return refuse(l10n.t('save it in a folder that is open first'));
  if (!registry) return refuse(l10n.t('the setting rubric-kit.registry has to name a folder inside the workspace'));
  // What is published is what is in the file.
  if (document.isDirty && !(await document.save())) return refuse(l10n.t('the file could not be saved'));
  const validation = (await judgedAnalysisOf(document))?.validation;
  if (!validation) return;
  const folder = vscode.Uri.joinPath(registry, folderName(validation.rubric?.id) ?? 'none');
  const plan = planPublish(validation, await heldFor(folder, validation.rubric?.version ?? ''));
  if (plan.kind === 'refused') {
    const errors = validation.problems.some(({ severity }) => severity === 'error');
    if (errors) void vscode.commands.executeCommand('workbench.actions.view.problems');
    return refuse(plan.reason);
  }
  const head = `${plan.rubric.id} ${plan.rubric.version}`;
  if (plan.kind === 'already') {
    void vscode.window.showInformationMessage(l10n.t('{0} is already published.', head));
    return;
  }
  const left = validation.problems.length > 0 ? countsText(validation) : undefined;
  if (!(await confirmed(plan, head, registry, left))) return;
  const [, file] = plan.path;
  try {
    await writeNew(folder, file, plan.text);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  await published();
  const open = l10n.t('Open');
  const choice = await vscode.window.showInformationMessage(l10n.t('{0} is published.', head), open);
  if (choice) await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, file));
}

async function confirmed(
  plan: Extract<Publication, { kind: 'new' }>,
  head: string,
  registry: vscode.Uri,
  left: string | undefined,
): Promise<boolean> {
  const { l10n } = vscode;
  const since =
    plan.since === undefined
      ? [l10n.t('This is the first version.')]
      : [l10n.t('Since {0}:', plan.since), ...plan.changes.map((change) => `• ${change}`)];
  const still = left === undefined ? [] : [l10n.t('What is left to look at: {0}', left)];
  const where = l10n.t(
    'It is written to {0} and never changes after that.',
    vscode.workspace.asRelativePath(vscode.Uri.joinPath(registry, ...plan.path)),
  );
  const yes = l10n.t('Publish');
  const options = { modal: true, detail: [...since, '', ...still, where].join('\n') };
  return (await vscode.window.showInformationMessage(l10n.t('Publish {0}?', head), options, yes)) === yes;
}

/** Writes beside its place and moves there, which fails where there is a file by now. */
async function writeNew(folder: vscode.Uri, file: string, text: string): Promise<void> {
  const { fs } = vscode.workspace;
  const part = vscode.Uri.joinPath(folder, `.${file}.part`);
  await fs.createDirectory(folder);
  try {
    await fs.writeFile(part, new TextEncoder().encode(text));
    await fs.rename(part, vscode.Uri.joinPath(folder, file), { overwrite: false });
  } catch (error) {
    await fs.delete(part).then(undefined, () => undefined);
    throw error;
  }
}
