import type * as vscode from 'vscode';
import { type Analysis, analyse } from '../language/analysis.ts';
import { formatOfDocument } from './rubric-files.ts';

/** The last analysis of each open text: everybody who asks about one version of it shares one. */
const known = new WeakMap<vscode.TextDocument, { readonly version: number; readonly analysis: Analysis }>();

/** What is known of a text as it is now; undefined for one that is no rubric. */
export function analysisOf(document: vscode.TextDocument): Analysis | undefined {
  const before = known.get(document);
  if (before?.version === document.version) return before.analysis;
  const format = formatOfDocument(document);
  if (!format) return undefined;
  const analysis = analyse(document.getText(), format, before?.analysis);
  known.set(document, { version: document.version, analysis });
  return analysis;
}
