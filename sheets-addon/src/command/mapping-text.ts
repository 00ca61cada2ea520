import { tidy } from '@rubric-kit/shared-schema/fold.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { cellAddress } from '../read/address.ts';
import { type Detection, tabNameHeader } from '../read/detect.ts';
import type { CellAddress, NearMiss } from '../read/mapping.ts';
import type { Snapshot } from '../read/snapshot.ts';
import { roles } from '../read/vocabulary.ts';
import { printable } from './terminal.ts';

/** A near miss and the option that makes it count. */
export interface Proposal {
  readonly meant: string;
  readonly text: string;
  readonly option: string;
}

/** What is nearly a header of ours, with the exact option to add. Two tabs with the same header need it once. */
export function proposals(snapshot: Snapshot, nearMisses: readonly NearMiss[]): Proposal[] {
  const byOption = new Map<string, Proposal>();
  for (const { tab, cell, header, meant, tabName } of nearMisses) {
    const option = `--map ${quoted(`${tabName ? tabNameHeader : tidy(header)}=${meant}`)}`;
    const what = tabName
      ? `The tab's name "${printable(header)}"`
      : `${at(snapshot, tab, cell)} "${printable(header)}"`;
    if (!byOption.has(option)) byOption.set(option, { meant, text: `${what} may mean ${meant}`, option });
  }
  return [...byOption.values()];
}

/** What a person should know of how the file was read; each line stands for itself. */
export function mappingNotes(snapshot: Snapshot, rubric: Rubric, detection: Detection): string[] {
  const nameOf = (id: string) => rubric.competencies.find((competency) => competency.id === id)?.name ?? id;
  const near = proposals(snapshot, worthAsking(detection)).map(
    ({ text, option }) => `${text}: to use it, add ${option}`,
  );
  const ambiguous = detection.ambiguous.map(({ tab, meant, headers, taken }) => {
    const cells = headers.map(({ cell, header }) => `${at(snapshot, tab, cell)} "${printable(header)}"`).join(', ');
    const outcome = taken ? `${at(snapshot, tab, taken)} was taken` : 'none was taken; say which with --map';
    return `${cells}: more than one reading (${meant.join(', ')}); ${outcome}`;
  });
  const missing = new Map<string, string[]>();
  for (const { tab, competency } of detection.missing) {
    missing.set(tab, [...(missing.get(tab) ?? []), printable(nameOf(competency))]);
  }
  const gone = [...missing].map(([tab, names]) => `${tabLabel(snapshot, tab)} has no column for ${names.join(', ')}`);
  const hidden = new Set(snapshot.tabs.filter((tab) => tab.hidden).map(({ id }) => id));
  const named = (isHidden: boolean) =>
    detection.skipped
      .filter(({ tab }) => hidden.has(tab) === isHidden)
      .map(({ tab }) => printable(tabLabel(snapshot, tab)))
      .join(', ');
  const [skipped, unread] = [named(false), named(true)];
  return [
    ...near,
    ...ambiguous,
    ...gone,
    ...(skipped ? [`Tabs without scores: ${skipped}`] : []),
    ...(unread ? [`Hidden tabs are not read: ${unread}; unhide what is to be scored`] : []),
  ];
}

/** In a tab without scores, only what would make it one: any list has a word that looks like one of ours. */
function worthAsking({ mapping, nearMisses }: Detection): NearMiss[] {
  const scored = new Set(mapping.tables.map(({ tab }) => tab));
  const aside = new Set<string>(roles.filter((role) => role !== 'person'));
  return nearMisses.filter(({ tab, meant }) => scored.has(tab) || !aside.has(meant));
}

const nameOfTab = (snapshot: Snapshot, tab: string) => snapshot.tabs.find(({ id }) => id === tab)?.name ?? '';

const tabLabel = (snapshot: Snapshot, tab: string) => nameOfTab(snapshot, tab) || 'The file';

const at = (snapshot: Snapshot, tab: string, cell: CellAddress) =>
  printable(cellAddress(nameOfTab(snapshot, tab), cell.row, cell.column));

/** As one word of a shell, in which nothing of a header is run: a header can hold `$(…)`. */
function quoted(word: string): string {
  const clean = printable(word);
  return /^[\p{L}\p{N} _.,:/=@%+()&#-]*$/u.test(clean) ? `"${clean}"` : `'${clean.replace(/'/g, `'\\''`)}'`;
}
