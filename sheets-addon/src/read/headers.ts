import { labelOf } from './cell.ts';
import type { Dictionary, Meaning } from './dictionary.ts';
import type { Grid } from './grid.ts';
import type { CellAddress, CompetencyColumns } from './mapping.ts';
import type { Role } from './vocabulary.ts';

/** A header cell and all that it can mean. */
export interface Header {
  readonly cell: CellAddress;
  readonly text: string;
  readonly meanings: readonly Meaning[];
}

/** Headers that cannot all be right. */
export interface Ambiguity {
  readonly tab: string;
  /** What they all could be: a competency's id or a role; of one header with two meanings, the first. */
  readonly meant: readonly string[];
  readonly headers: readonly { readonly cell: CellAddress; readonly header: string }[];
  /** The one that was taken, being the exact word; absent: none was, and a person has to say. */
  readonly taken?: CellAddress;
}

/** What the headers of one row come to. */
export interface HeaderRow {
  readonly row: number;
  readonly roles: ReadonlyMap<Role, number>;
  readonly competencies: ReadonlyMap<string, CompetencyColumns>;
  readonly ambiguities: readonly Ambiguity[];
  /** Headers that are used for nothing. */
  readonly unread: readonly Header[];
}

/** Reads a row as headers, under a row of merged headings too: `Hunter orientation` over `Score` and `Notes`. */
export function readHeaders(grid: Grid, row: number, dictionary: Dictionary): HeaderRow {
  const headers = headersOf(grid, row, dictionary);
  const ambiguities: Ambiguity[] = [];
  const claims = new Map<string, Header[]>();
  for (const header of headers) {
    const [meaning, another] = header.meanings;
    if (another) ambiguities.push({ tab: grid.tab.id, meant: header.meanings.map(targetOf), headers: [told(header)] });
    else if (meaning && !isGenericEvidence(meaning) && meaning.kind !== 'ignored') {
      const key = `${meaning.kind} ${targetOf(meaning)}`;
      claims.set(key, [...(claims.get(key) ?? []), header]);
    }
  }
  const taken = new Set<Header>();
  for (const claimants of claims.values()) {
    const best = pick(claimants);
    if (best) taken.add(best);
    const rivals = claimants.filter((header) => header === best || !isChosen(best));
    if (rivals.length > 1) {
      const meant = rivals.flatMap((header) => header.meanings.map(targetOf)).slice(0, 1);
      const headersTold = rivals.map(told);
      ambiguities.push({ tab: grid.tab.id, meant, headers: headersTold, ...(best ? { taken: best.cell } : {}) });
    }
  }
  return { row, ...columnsOf(headers, taken), ambiguities };
}

const told = ({ cell, text }: Header) => ({ cell, header: text });

const targetOf = (meaning: Meaning): string =>
  meaning.kind === 'role' ? meaning.role : meaning.kind === 'ignored' ? 'ignore' : meaning.id;

const isGenericEvidence = (meaning: Meaning | undefined): boolean =>
  meaning?.kind === 'role' && meaning.role === 'evidence';

const isChosen = (header: Header | undefined): boolean => {
  const meaning = header?.meanings[0];
  return (meaning?.kind === 'competency' || meaning?.kind === 'role') && meaning.chosen === true;
};

/** The one that a person has chosen, else the only one with a role's own word, else the only one. */
function pick(claimants: readonly Header[]): Header | undefined {
  for (const group of [claimants.filter(isChosen), claimants.filter(isOwnWord), claimants]) {
    if (group.length > 0) return group.length === 1 ? group[0] : undefined;
  }
  return undefined;
}

const isOwnWord = ({ meanings: [meaning] }: Header): boolean => meaning?.kind === 'role' && meaning.rank === 0;

function columnsOf(headers: readonly Header[], taken: ReadonlySet<Header>): Omit<HeaderRow, 'row' | 'ambiguities'> {
  const columns = new Map<Role, number>();
  const scores = new Map<string, number>();
  const evidence = new Map<string, number>();
  for (const header of taken) {
    const [meaning] = header.meanings;
    if (meaning?.kind === 'role') columns.set(meaning.role, header.cell.column);
    if (meaning?.kind === 'competency') scores.set(meaning.id, header.cell.column);
    if (meaning?.kind === 'evidence-of') evidence.set(meaning.id, header.cell.column);
  }
  const generic = headers.filter(({ meanings }) => meanings.length === 1 && isGenericEvidence(meanings[0]));
  const used = new Set(taken);
  const lastScore = Math.max(...scores.values());
  for (const [id, column] of scores) {
    const beside = generic.find((header) => header.cell.column === column + 1);
    // One Notes column after the last of many competencies is about the row, not about the last competency.
    const aboutRow = generic.length === 1 && scores.size > 1 && column === lastScore;
    if (!beside || evidence.has(id) || aboutRow) continue;
    evidence.set(id, beside.cell.column);
    used.add(beside);
  }
  const [alone] = generic;
  if (alone && generic.length === 1 && !used.has(alone)) {
    columns.set('evidence', alone.cell.column);
    used.add(alone);
  }
  const competencies = new Map<string, CompetencyColumns>();
  for (const [id, score] of scores) {
    const beside = evidence.get(id);
    competencies.set(id, beside === undefined ? { score } : { score, evidence: beside });
  }
  return { roles: columns, competencies, unread: headers.filter((header) => !used.has(header)) };
}

function headersOf(grid: Grid, row: number, dictionary: Dictionary): Header[] {
  const width = Math.max(grid.tab.rows[row]?.length ?? 0, grid.tab.rows[row - 1]?.length ?? 0);
  const headings = Array.from({ length: width }, (_, column) => headingOver(grid, row, column, dictionary));
  const underHeadings = headings.some((heading) => heading?.part);
  const headers: Header[] = [];
  for (let column = 0; column < width; column++) {
    const heading = headings[column];
    const own = labelOf(grid.shown(row, column));
    const cell = { row, column };
    if (heading?.part) headers.push({ cell, text: `${heading.text} ${own}`.trim(), meanings: [heading.part] });
    else if (own !== '') headers.push({ cell, text: own, meanings: dictionary.meanings(own) });
    else if (underHeadings && row > 0 && !grid.mergeAt(row - 1, column)) {
      const above = labelOf(grid.at(row - 1, column));
      if (above !== '') headers.push({ cell, text: above, meanings: dictionary.meanings(above) });
    }
  }
  return headers;
}

/** The competency merged over several columns in the row above, and what this column is of it. */
function headingOver(grid: Grid, row: number, column: number, dictionary: Dictionary) {
  const merge = row > 0 ? grid.mergeAt(row - 1, column) : undefined;
  if (!merge || merge.bottom !== row - 1 || merge.left === merge.right) return undefined;
  const text = labelOf(grid.at(merge.top, merge.left));
  const [meaning, another] = dictionary.meanings(text);
  if (another || meaning?.kind !== 'competency') return undefined;
  const [own] = dictionary.meanings(labelOf(grid.at(row, column)));
  if (own?.kind !== 'role') return undefined;
  if (own.role === 'score') return { text, part: meaning };
  return own.role === 'evidence' ? { text, part: { kind: 'evidence-of', id: meaning.id } as const } : undefined;
}
