// The only file that knows the add-on's readers. They are loaded when a scorecard is opened.
import { foldHeader } from '@rubric-kit/shared-schema/fold.ts';
import { snapshotOfWorkbook } from '@rubric-kit/sheets-addon/excel/read-workbook.ts';
import { snapshotOfCsv } from '@rubric-kit/sheets-addon/read/csv.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import type { Snapshot } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { roleWords } from '@rubric-kit/sheets-addon/read/vocabulary.ts';
import * as vscode from 'vscode';
import { type Heading, headingsOf } from '../new/headers.ts';
import { judgedAnalysisOf } from './analyses.ts';
import { showPreview } from './preview-panel.ts';
import { nameOf } from './rubric-files.ts';

/** A larger file is no scorecard; reading it would hold up the editor. */
const mostBytes = 20 * 1024 * 1024;

/** Lets a person choose a .csv or .xlsx of the workspace, or any other. */
export async function pickScorecard(): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles('**/*.{csv,xlsx}', '**/node_modules/**', 100);
  const other = vscode.l10n.t('Another file…');
  const items = [
    ...found.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri })),
    { label: other, uri: undefined },
  ];
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which scorecard?') });
  if (!picked || picked.uri) return picked?.uri;
  const filters = { [vscode.l10n.t('Scorecards')]: ['csv', 'xlsx'] };
  return (await vscode.window.showOpenDialog({ canSelectMany: false, filters }))?.[0];
}

/** The headings of a scorecard that may be competencies; undefined where there are none, which is said. */
export async function headingsOfFile(uri: vscode.Uri): Promise<Heading[] | undefined> {
  const snapshot = await read(uri);
  if (!snapshot) return undefined;
  const known = new Set(Object.values(roleWords).flat().map(foldHeader));
  const isOther = (text: string) => known.has(foldHeader(text)) || /\b(notes?|comments?|evidence)$/i.test(text);
  const tabs = snapshot.tabs.filter(({ hidden }) => !hidden).map(({ rows }) => rows);
  const headings = headingsOf(tabs, isOther);
  if (headings.length > 0) return headings;
  refuse(uri, vscode.l10n.t('it has no headers that could be competencies'));
  return undefined;
}

/** "Score a scorecard file with this rubric": its people and scores in the preview. */
export async function scoreFile(context: vscode.ExtensionContext, rubricUri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(rubricUri);
  const rubric = (await judgedAnalysisOf(document))?.validation.rubric;
  if (!rubric) {
    void vscode.window.showErrorMessage(vscode.l10n.t('Put the errors of the rubric right first.'));
    return;
  }
  const uri = await pickScorecard();
  const snapshot = uri && (await read(uri));
  if (!uri || !snapshot) return;
  const { mapping, skipped } = detectMapping(snapshot, rubric);
  if (mapping.tables.length === 0) {
    refuse(uri, skipped[0]?.reason ?? vscode.l10n.t('no header names a competency of this rubric'));
    return;
  }
  const { ratings, invalid } = readScorecard(snapshot, mapping, rubric);
  await showPreview(context, rubricUri, {
    kind: 'scores',
    source: nameOf(uri),
    ratings: ratings.map(({ person, team, period, rater, profile, competency, score }) => ({
      ...{ person, team, period, rater, competency, score },
      ...(profile === undefined ? {} : { profile }),
    })),
    invalid: invalid.map(({ address, value, reason }) => ({ address, reason: `"${value}" ${reason}` })),
  });
}

async function read(uri: vscode.Uri): Promise<Snapshot | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > mostBytes) throw new Error(vscode.l10n.t('it has more than 20 MB'));
    const bytes = await vscode.workspace.fs.readFile(uri);
    return /\.xlsx$/i.test(uri.path) ? snapshotOfWorkbook(bytes) : snapshotOfCsv(new TextDecoder().decode(bytes));
  } catch (error) {
    refuse(uri, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

const refuse = (uri: vscode.Uri, why: string): void =>
  void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be read: {1}', nameOf(uri), why));
