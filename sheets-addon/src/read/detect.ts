import { foldHeader } from '@rubric-kit/shared-schema/fold.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { readPeriod } from '@rubric-kit/shared-schema/score/period.ts';
import { a1 } from './address.ts';
import { labelOf } from './cell.ts';
import { type Dictionary, dictionaryOf, type HeaderMap } from './dictionary.ts';
import { gridOf } from './grid.ts';
import { type Ambiguity, type Header, type HeaderRow, readHeaders } from './headers.ts';
import type { CellAddress, Mapping, NearMiss, TableMapping } from './mapping.ts';
import { nearest, targetsOf } from './near-miss.ts';
import type { Snapshot, TabSnapshot } from './snapshot.ts';
import { tablesOf } from './tables.ts';
import type { Role } from './vocabulary.ts';

/** How a spreadsheet was understood, and what of it was not. `tab` is always a tab's id. */
export interface Detection {
  readonly mapping: Mapping;
  /** Proposed, never assumed. */
  readonly nearMisses: readonly NearMiss[];
  readonly ambiguous: readonly Ambiguity[];
  /** Competencies for which a wide table has no column. */
  readonly missing: readonly { readonly tab: string; readonly competency: string }[];
  /** Headers in a table's header row that are used for nothing. */
  readonly unread: readonly { readonly tab: string; readonly cell: CellAddress; readonly header: string }[];
  /** Tabs without a table, each with the reason; tabs that the add-on made are not told. */
  readonly skipped: readonly { readonly tab: string; readonly reason: string }[];
  /** Headers of `headerMap` that stand nowhere. */
  readonly unused: readonly string[];
}

/** As a header in a `headerMap`: the tab's own name. */
export const tabNameHeader = 'tab name';

const identity = ['person', 'team', 'period', 'rater', 'profile'] as const satisfies readonly Role[];

/**
 * Finds the tables with scores. Hidden tabs are left out and told; of the tabs that the add-on made, only the scorecard
 * holds scores. `headerMap` is what a person has said by hand, and comes before everything.
 */
export function detectMapping(snapshot: Snapshot, rubric: Rubric, headerMap: HeaderMap = new Map()): Detection {
  const dictionary = dictionaryOf(rubric, headerMap);
  const named = tabNameMeaning(headerMap);
  const tables: TableMapping[] = [];
  const nearMisses: NearMiss[] = [];
  const ambiguous: Ambiguity[] = [];
  const missing: { tab: string; competency: string }[] = [];
  const unread: { tab: string; cell: CellAddress; header: string }[] = [];
  const skipped: { tab: string; reason: string }[] = [];
  for (const tab of snapshot.tabs) {
    if (tab.made !== undefined && tab.made !== 'scorecard') continue;
    if (tab.hidden) {
      skipped.push({ tab: tab.id, reason: 'it is hidden; unhide it to have it scored' });
      continue;
    }
    const found = tablesOf(gridOf(tab), dictionary);
    for (const { table, headers } of found.tables) {
      const meant = named && isNameless(table, named) ? { ...table, tabName: named } : table;
      tables.push(meant);
      ambiguous.push(...headers.ambiguities);
      const gone = table.shape === 'wide' ? rubric.competencies.filter(({ id }) => !table.competencies.has(id)) : [];
      missing.push(...gone.map(({ id }) => ({ tab: tab.id, competency: id })));
      unread.push(...headers.unread.map(({ cell, text }) => ({ tab: tab.id, cell, header: text })));
      nearMisses.push(...nearHeaders(tab, headers, rubric, wantedRoles(table)));
    }
    if (found.tables.length > 0) continue;
    const likely = likelyHeaders(tab, dictionary, rubric);
    if (likely) {
      nearMisses.push(...likely.nearMisses);
      ambiguous.push(...likely.headers.ambiguities);
    }
    skipped.push({ tab: tab.id, reason: found.reason || reasonOf(likely?.headers, rubric) });
  }
  nearMisses.push(...tabNames(snapshot, tables));
  const labels = labelsOf(headerMap, rubric);
  return {
    mapping: { tables, ...(labels.size > 0 ? { labels } : {}) },
    nearMisses,
    ambiguous,
    missing,
    unread,
    skipped,
    unused: unusedOf(headerMap, snapshot),
  };
}

function nearHeaders(tab: TabSnapshot, headers: HeaderRow, rubric: Rubric, wanted: readonly Role[]): NearMiss[] {
  const open = rubric.competencies.map(({ id }) => id).filter((id) => !headers.competencies.has(id));
  const targets = targetsOf(
    rubric,
    open,
    wanted.filter((role) => !headers.roles.has(role)),
  );
  const nameless = headers.unread.filter((header: Header) => header.meanings.length === 0);
  return nameless.flatMap((header) => {
    const meant = nearest(header, targets);
    return meant === undefined ? [] : [{ tab: tab.id, cell: header.cell, header: header.text, meant }];
  });
}

function wantedRoles(table: TableMapping): readonly Role[] {
  if (table.shape === 'wide') return identity;
  return table.shape === 'long' ? [...identity, 'competency', 'score', 'evidence'] : ['evidence'];
}

/** Title rows are few: a header row that is further down than this is not looked for. */
const titleRows = 50;

/** Of a tab without a table: the row that comes nearest to being a header row, by what it has and nearly has. */
function likelyHeaders(tab: TabSnapshot, dictionary: Dictionary, rubric: Rubric) {
  const grid = gridOf(tab);
  const ids = new Set(rubric.competencies.map(({ id }) => id));
  let best: { headers: HeaderRow; nearMisses: NearMiss[]; size: number } | undefined;
  for (let row = 0; row < Math.min(tab.rows.length, titleRows); row++) {
    const headers = readHeaders(grid, row, dictionary);
    const nearMisses = nearHeaders(tab, headers, rubric, [...identity, 'competency', 'score']);
    const size = headers.roles.size + headers.competencies.size + headers.ambiguities.length + nearMisses.length;
    const aboutCompetencies =
      headers.competencies.size > 0 || headers.roles.has('competency') || twiceIn(headers, rubric) !== undefined;
    const nearly = nearMisses.some(({ meant }) => meant === 'competency' || ids.has(meant));
    if ((aboutCompetencies || nearly) && size >= 2 && size > (best?.size ?? 0)) best = { headers, nearMisses, size };
  }
  return best;
}

/** The person, or every competency that there is, meant by several headers, so that none of them counts. */
function twiceIn({ ambiguities, competencies }: HeaderRow, rubric: Rubric): Ambiguity | undefined {
  const ids = competencies.size > 0 ? [] : rubric.competencies.map(({ id }) => id);
  const wanted = new Set(['person', ...ids]);
  return ambiguities.find(({ meant: [one = ''], headers, taken }) => !taken && headers.length > 1 && wanted.has(one));
}

function reasonOf(headers: HeaderRow | undefined, rubric: Rubric): string {
  if (!headers) return 'no row has headers for a person and a competency';
  const twice = twiceIn(headers, rubric);
  if (twice) {
    const cells = twice.headers.map(({ cell, header }) => `${a1(cell.row, cell.column)} "${header}"`).join(', ');
    const advice =
      twice.meant[0] === 'person'
        ? 'a table has one column for the person; put tables one under the other'
        : 'a competency has one column in a table; give each period rows of its own';
    return `${cells}: ${advice}, or map all but one to ignore`;
  }
  const lacks = headers.roles.has('person') ? 'a competency' : 'the person';
  return `row ${headers.row + 1} looks like headers, but none of them is for ${lacks}`;
}

function tabNameMeaning(headerMap: HeaderMap): 'team' | 'period' | undefined {
  for (const [header, target] of headerMap) {
    if (foldHeader(header) === foldHeader(tabNameHeader) && (target === 'team' || target === 'period')) return target;
  }
  return undefined;
}

function isNameless(table: TableMapping, role: 'team' | 'period'): boolean {
  return table.shape !== 'person-tab' && table.columns[role] === undefined;
}

/** Proposes a tab's name as the period where it reads as one, and as the team where several tabs name no team. */
function tabNames(snapshot: Snapshot, tables: readonly TableMapping[]): NearMiss[] {
  const open = tables.filter((table) => table.shape !== 'person-tab' && table.tabName === undefined);
  const teamless = new Set(open.filter((table) => isNameless(table, 'team')).map((table) => table.tab));
  const proposed = new Set<string>();
  return open.flatMap((table): NearMiss[] => {
    const name = labelOf(snapshot.tabs.find((tab) => tab.id === table.tab)?.name ?? '');
    if (name === '' || proposed.has(table.tab)) return [];
    proposed.add(table.tab);
    const cell = { row: table.headerRow, column: 0 };
    const isPeriod = readPeriod(name) !== undefined;
    if (isPeriod && isNameless(table, 'period')) {
      return [{ tab: table.tab, cell, header: name, meant: 'period', tabName: true }];
    }
    if (isPeriod || !teamless.has(table.tab) || teamless.size < 2) return [];
    return [{ tab: table.tab, cell, header: name, meant: 'team', tabName: true }];
  });
}

function labelsOf(headerMap: HeaderMap, rubric: Rubric): Map<string, string> {
  const ids = new Set(rubric.competencies.map(({ id }) => id));
  return new Map([...headerMap].flatMap(([label, id]) => (ids.has(id) ? [[foldHeader(label), id] as const] : [])));
}

/** A mapping by hand that meets no cell is a slip of the pen, and is told. */
function unusedOf(headerMap: HeaderMap, snapshot: Snapshot): string[] {
  const wanted = new Map([...headerMap.keys()].map((header) => [foldHeader(header), header]));
  wanted.delete(foldHeader(tabNameHeader));
  for (const tab of wanted.size > 0 ? snapshot.tabs : []) {
    for (const row of tab.rows) for (const value of row) if (value !== null) wanted.delete(foldHeader(labelOf(value)));
  }
  return [...wanted.values()];
}
