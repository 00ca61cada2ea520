import type { Host } from '../../simulator/host.ts';
import type { SimulatedCell, SimulatedSheet } from '../../simulator/workbook.ts';
import type { Place } from '../calculate/compile.ts';
import { copyOfOrigins, type LineOrigins } from './line-origins.ts';

/** A cell as it was; `undefined`: it was never touched. */
interface Before extends Place {
  readonly cell: SimulatedCell | undefined;
}

/** What a step back brings back: a few cells, or all tabs. */
export type Step =
  | { readonly kind: 'cells'; readonly cells: readonly Before[] }
  | {
      readonly kind: 'tabs';
      readonly sheets: readonly SimulatedSheet[];
      readonly activeSheet: number;
      readonly lines: LineOrigins;
      /** The tab whose cells moved; absent: what the script did, who moves cells of its own tabs only. */
      readonly moved?: number;
    };

/** Undo and redo. What the add-on's script did can be undone like the rest, as in Google Sheets; its properties stay. */
export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** To be called before a change. */
  note(step: Step): void;
  /** Forgets the last noted step: nothing came of it. */
  drop(): void;
  undo(): Step | undefined;
  redo(): Step | undefined;
}

const mostCellSteps = 500;
const mostTabSteps = 20;

export function history({ workbook }: Pick<Host, 'workbook'>, lines: LineOrigins): History {
  const past: Step[] = [];
  const future: Step[] = [];
  const trim = (): void => {
    while (past.length > mostCellSteps || past.filter(({ kind }) => kind === 'tabs').length > mostTabSteps)
      past.shift();
  };
  const travel = (from: Step[], to: Step[]): Step | undefined => {
    const step = from.pop();
    if (!step) return undefined;
    to.push(step.kind === 'cells' ? cellsStep(workbook.sheets, step.cells) : tabsStep(workbook, lines, step.moved));
    bringBack(workbook, step, lines);
    return step;
  };
  return {
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    note(step) {
      past.push(step);
      future.length = 0;
      trim();
    },
    drop: () => void past.pop(),
    undo: () => travel(past, future),
    redo: () => travel(future, past),
  };
}

/** Remembers cells as they are. */
export function cellsStep(sheets: readonly SimulatedSheet[], places: readonly Place[]): Step {
  const cells = places.map(({ sheet, row, column }) => {
    const cell = sheets[sheet]?.rows[row]?.[column];
    return { sheet, row, column, cell: cell && { ...cell } };
  });
  return { kind: 'cells', cells };
}

/** Remembers all tabs as they are. */
export function tabsStep({ sheets, activeSheet }: Host['workbook'], lines: LineOrigins, moved?: number): Step {
  const step = { kind: 'tabs', sheets: sheets.map(copyOf), activeSheet, lines: copyOfOrigins(lines) } as const;
  return moved === undefined ? step : { ...step, moved };
}

function copyOf(sheet: SimulatedSheet): SimulatedSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((cells) => cells?.map((cell) => cell && { ...cell })),
    merged: [...sheet.merged],
    conditionalFormats: [...sheet.conditionalFormats],
    charts: [...sheet.charts],
    protections: [...sheet.protections],
    metadata: [...sheet.metadata],
    widths: new Map(sheet.widths),
    heights: new Map(sheet.heights),
    hiddenColumns: new Set(sheet.hiddenColumns),
    hiddenRows: new Set(sheet.hiddenRows),
  };
}

function bringBack(workbook: Host['workbook'], step: Step, lines: LineOrigins): void {
  if (step.kind === 'tabs') {
    lines.clear();
    for (const [id, origin] of copyOfOrigins(step.lines)) lines.set(id, origin);
    workbook.sheets.splice(0, workbook.sheets.length, ...step.sheets.map(copyOf));
    workbook.activeSheet = step.activeSheet;
    return;
  }
  for (const { sheet, row, column, cell } of step.cells) {
    const rows = workbook.sheets[sheet]?.rows;
    if (!rows) continue;
    let line = rows[row];
    if (!line) {
      line = [];
      rows[row] = line;
    }
    if (cell) line[column] = { ...cell };
    else delete line[column];
  }
}
