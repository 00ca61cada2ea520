import { foldName } from '@rubric-kit/shared-schema/fold.ts';
import { a1 } from '../../read/address.ts';
import { labelOf } from '../../read/cell.ts';
import { tabNameHeader } from '../../read/detect.ts';
import { gridOf } from '../../read/grid.ts';
import type { CellAddress, TableMapping } from '../../read/mapping.ts';
import type { FoundHeader, MappingView } from '../../sidebar/protocol.ts';
import type { ScoredDocument } from '../operations/scored-document.ts';
import { allMeanings, labelOfMeaning } from './names.ts';

/** How the spreadsheet was understood, for a yes or a change. */
export function mappingView({ document, rubric, detection, scorecard }: ScoredDocument): MappingView {
  const { tabs } = document.snapshot;
  const nameOf = (id: string): string => tabs.find((tab) => tab.id === id)?.name ?? '';
  const headerAt = (tab: string, cell: CellAddress, meaning: string): FoundHeader => {
    const found = tabs.find(({ id }) => id === tab);
    const header = found ? labelOf(gridOf(found).shown(cell.row, cell.column)) : '';
    return { ...place(tab, cell), header, meaning, label: labelOfMeaning(meaning, rubric) };
  };
  const place = (tab: string, cell: CellAddress) => ({ tab: nameOf(tab), cell: a1(cell.row, cell.column) });
  const missing = new Map(detection.missing.map(({ competency }) => [competency, labelOfMeaning(competency, rubric)]));
  return {
    tables: scorecard.mapping.tables.map((table) => ({
      tab: nameOf(table.tab),
      shape: table.shape,
      headers: cellsOf(table).map(([meaning, cell]) => headerAt(table.tab, cell, meaning)),
      people: new Set(
        scorecard.ratings
          .filter(({ tab }) => tab === table.tab)
          .map(({ person, team }) => foldName(`${person}\n${team}`)),
      ).size,
    })),
    nearMisses: detection.nearMisses.map(({ tab, cell, header, meant, tabName }) => ({
      ...place(tab, cell),
      header: tabName ? tabNameHeader : header,
      meaning: meant,
      label: labelOfMeaning(meant, rubric),
      tabName: tabName === true,
    })),
    ambiguous: detection.ambiguous.map(({ tab, headers, meant, taken }) => ({
      tab: nameOf(tab),
      headers: headers.map(({ cell, header }) => ({ cell: a1(cell.row, cell.column), header })),
      labels: meant.map((meaning) => labelOfMeaning(meaning, rubric)),
      taken: taken ? a1(taken.row, taken.column) : '',
    })),
    skipped: detection.skipped.map(({ tab, reason }) => ({ tab: nameOf(tab), reason })),
    unread: detection.unread.map(({ tab, cell, header }) => ({ ...place(tab, cell), header })),
    missing: [...missing].map(([id, name]) => ({ id, name })),
    meanings: allMeanings(rubric).map((meaning) => ({ meaning, label: labelOfMeaning(meaning, rubric) })),
  };
}

/** The headings of a table with what each was taken for; of a person's tab the facts over it too. */
function cellsOf(table: TableMapping): [meaning: string, cell: CellAddress][] {
  const inRow = (columns: object): [string, CellAddress][] =>
    Object.entries(columns).map(([meaning, column]) => [meaning, { row: table.headerRow, column: column as number }]);
  if (table.shape === 'long') return inRow(table.columns);
  if (table.shape === 'wide') {
    const scores = [...table.competencies].map(([id, { score }]) => [id, score] as const);
    return [...inRow(table.columns), ...inRow(Object.fromEntries(scores))];
  }
  const facts = (['person', 'team', 'period', 'rater', 'profile'] as const).flatMap((fact) => {
    const cell = table[fact];
    return cell ? [[fact, cell] as [string, CellAddress]] : [];
  });
  return [...facts, ...inRow(table.columns)];
}
