import type { FoundHeader, MappingView } from './protocol.ts';

type Table = MappingView['tables'][number];

/** Tabs that were understood in the same way: a tab a quarter, or a tab per person, is told once. */
export interface TableGroup {
  readonly tabs: readonly string[];
  readonly people: number;
  readonly headers: readonly FoundHeader[];
  /** What cells above the scores say, such as `Team`: their places differ, and they are no headings. */
  readonly facts: readonly string[];
}

/** A heading that stands in one or many places, and what it is taken or proposed for. */
export interface HeaderGroup {
  readonly header: string;
  readonly meaning: string;
  readonly tabName: boolean;
  readonly tabs: readonly string[];
  /** `Q1 D3`. */
  readonly places: readonly string[];
}

const factMeanings: ReadonlySet<string> = new Set(['person', 'team', 'period', 'rater', 'profile']);

/** Groups tables with the same headings in the same order. */
export function groupTables(tables: readonly Table[]): TableGroup[] {
  const groups = new Map<string, TableGroup>();
  for (const table of tables) {
    const isFact = ({ meaning }: FoundHeader): boolean => table.shape === 'person-tab' && factMeanings.has(meaning);
    const headers = table.headers.filter((header) => !isFact(header));
    const facts = table.headers.filter(isFact).map(({ label }) => label);
    const key = JSON.stringify([table.shape, facts, headers.map(({ header, meaning }) => [header, meaning])]);
    const group = groups.get(key) ?? { tabs: [], people: 0, headers, facts };
    groups.set(key, { ...group, tabs: [...group.tabs, table.tab], people: group.people + table.people });
  }
  return [...groups.values()];
}

type Place = Omit<FoundHeader, 'meaning' | 'label'> & { readonly meaning?: string };

/** Groups headings by their text: that is what a choice is about, wherever the heading stands. */
export function groupHeaders(headers: readonly Place[]): HeaderGroup[] {
  const groups = new Map<string, HeaderGroup>();
  for (const { header, tab, cell, meaning = '', tabName = false } of headers) {
    const group = groups.get(header) ?? { header, meaning, tabName, tabs: [], places: [] };
    groups.set(header, { ...group, tabs: [...group.tabs, tab], places: [...group.places, `${tab} ${cell}`] });
  }
  return [...groups.values()];
}
