import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import type * as vscode from 'vscode';

/** The languages of ours, and the format that each of them is. */
const formats: ReadonlyMap<string, Format> = new Map([
  ['rubric-yaml', 'yaml'],
  ['rubric-json', 'json'],
]);

/** For everything that VS Code asks of a language. */
export const selector: vscode.DocumentSelector = [...formats.keys()].map((language) => ({ language }));

/** Where rubrics lie in a folder. */
export const pattern = '**/*.rubric.{yaml,yml,json}';

/** Undefined for a text that is no rubric. */
export const formatOfDocument = (document: vscode.TextDocument): Format | undefined => formats.get(document.languageId);

/** Undefined for a file that is no rubric. */
export function formatOfFile(uri: vscode.Uri): Format | undefined {
  if (/\.rubric\.ya?ml$/i.test(uri.path)) return 'yaml';
  return /\.rubric\.json$/i.test(uri.path) ? 'json' : undefined;
}

/** A file's name alone. */
export const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
