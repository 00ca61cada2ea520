import { partAt } from '@rubric-kit/shared-schema/rules/pointer.ts';
import { type Validation, validate } from '@rubric-kit/shared-schema/validate.ts';
import * as vscode from 'vscode';
import { judgedAnalysisOf } from './analyses.ts';
import { isPublished } from './registry.ts';
import { formatOfFile, pattern } from './rubric-files.ts';
import { settingsFor } from './settings.ts';

/** What is known of a rubric file. */
export interface RubricState {
  readonly uri: vscode.Uri;
  readonly title: string;
  readonly version: string;
  readonly validation: Validation;
}

const mostFiles = 2000;

/** Where the rubrics of the workspace are, published versions aside, in the order of their paths. */
export async function rubricUris(token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const uris = await vscode.workspace.findFiles(pattern, settingsFor().exclude, mostFiles, token);
  return uris.filter((uri) => !isPublished(uri)).sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Every rubric of the workspace, as it is in the editor where it is open, in the order of their paths. */
export async function allRubrics(token?: vscode.CancellationToken): Promise<RubricState[]> {
  const uris = await rubricUris(token);
  const states: RubricState[] = [];
  for (const uri of uris) {
    if (token?.isCancellationRequested) break;
    const state = await stateOf(uri);
    if (state) states.push(state);
  }
  return states;
}

/** A rubric file's state; undefined where it cannot be read. */
export async function stateOf(uri: vscode.Uri): Promise<RubricState | undefined> {
  const format = formatOfFile(uri);
  if (!format) return undefined;
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const validation = open ? (await judgedAnalysisOf(open))?.validation : await judged(uri, format);
  if (!validation) return undefined;
  const text = (name: string) => {
    const part = partAt(validation.document.value, [name]);
    return typeof part === 'string' ? part : '';
  };
  return { uri, title: text('title'), version: text('version'), validation };
}

const judged = (uri: vscode.Uri, format: 'json' | 'yaml'): Thenable<Validation | undefined> =>
  vscode.workspace.fs.readFile(uri).then(
    (bytes) => validate(new TextDecoder().decode(bytes), format),
    () => undefined,
  );

/** Errors, warnings and hints of a rubric in words. */
export function countsText({ problems }: Validation): string {
  const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const said = [
    errors > 0 && vscode.l10n.t('Errors: {0}', errors),
    warnings > 0 && vscode.l10n.t('Warnings: {0}', warnings),
    infos > 0 && vscode.l10n.t('Hints: {0}', infos),
  ];
  return said.filter(Boolean).join(', ') || vscode.l10n.t('No problems');
}
