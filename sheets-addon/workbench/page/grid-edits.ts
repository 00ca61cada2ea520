import { CommandType, type ICellData, type Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Edit } from '../protocol.ts';
import type { Grid } from './grid.ts';
import { tabOfKey } from './grid-data.ts';

/** What a person does in the grid. */
export interface GridEdits {
  edit(edit: Edit): void;
  /** Something that this view does not do; the text says where to do it. */
  refused(reason: string): void;
  /** The grid did something by itself that the truth does not know. */
  lost(): void;
}

type Command = { readonly id: string; readonly type: number; readonly params?: unknown };
type CellEdit = Extract<Edit, { kind: 'cells' }>;

/** Commands that only look, move or select, or whose effect on cells is caught below. */
const allowed =
  /^sheet\.command\.(set-range-values|auto-fill|refill|auto-clear-content|clear-selection-content|copy|cut|paste|optional-paste|paste-value|paste-formula|copy-formula-only|copy-down|copy-right|move-range|move-selection|expand-selection|select|scroll|set-scroll|set-worksheet-activate|set-worksheet-show|change-zoom|set-zoom|set-activate|show-|hide-note|toggle-note-popup|set-selected-(rows|cols)-visible|set-specific-rows-visible|set-col-visible-on-cols|delta-|set-worksheet-col-width|set-row-height|set-worksheet-row-height)/;

const lineCommands = new Map<
  string,
  { readonly kind: 'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns'; readonly behind?: true }
>([
  ['insert-row-before', { kind: 'insert-rows' }],
  ['insert-multi-rows-above', { kind: 'insert-rows' }],
  ['insert-row-after', { kind: 'insert-rows', behind: true }],
  ['insert-multi-rows-after', { kind: 'insert-rows', behind: true }],
  ['insert-col-before', { kind: 'insert-columns' }],
  ['insert-multi-cols-before', { kind: 'insert-columns' }],
  ['insert-col-after', { kind: 'insert-columns', behind: true }],
  ['insert-multi-cols-right', { kind: 'insert-columns', behind: true }],
  ['remove-row-confirm', { kind: 'delete-rows' }],
  ['remove-row', { kind: 'delete-rows' }],
  ['remove-col-confirm', { kind: 'delete-columns' }],
  ['remove-col', { kind: 'delete-columns' }],
]);

/** Turns the grid's commands into edits: lines and undo before they happen here, cells after. */
export function watchEdits({
  api,
  grid,
  events,
  isShowing,
}: {
  readonly api: FUniver;
  readonly grid: Grid;
  readonly events: GridEdits;
  isShowing(): boolean;
}): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { id, type, params } = event as Command & { cancel?: boolean };
    if (isShowing() || type !== CommandType.COMMAND) return;
    const stop = (): void => {
      (event as { cancel?: boolean }).cancel = true;
    };
    if (!id.startsWith('sheet.command.')) return;
    const lines = lineCommands.get(id.slice('sheet.command.'.length));
    if (lines) {
      stop();
      const { top, left, bottom, right } = grid.selection();
      const isRows = lines.kind.endsWith('rows');
      const [start, end] = isRows ? [top, bottom] : [left, right];
      const given = (params as { value?: number } | undefined)?.value;
      const count = lines.kind.startsWith('insert') && given ? given : end - start + 1;
      events.edit({ kind: lines.kind, tab: grid.active(), at: lines.behind ? end + 1 : start, count });
    } else if (!allowed.test(id)) {
      stop();
      events.refused(
        'The workbench changes values, rows and columns. Looks, tabs and rules are changed in your spreadsheet program.',
      );
    }
  });
  for (const [event, kind] of [
    [api.Event.BeforeUndo, 'undo'],
    [api.Event.BeforeRedo, 'redo'],
  ] as const) {
    api.addEvent(event, (params) => {
      params.cancel = true;
      events.edit({ kind });
    });
  }
  api.addEvent(api.Event.CommandExecuted, (event) => {
    const { id, params } = event as Command;
    if (isShowing()) return;
    if (id === 'sheet.mutation.set-range-values') {
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue: Matrix };
      cellsEdited(api, events, subUnitId, [cellValue]);
    } else if (id === 'sheet.mutation.move-range') {
      const { from, to } = params as {
        from: { subUnitId: string; value: Matrix };
        to: { subUnitId: string; value: Matrix };
      };
      if (from.subUnitId === to.subUnitId) cellsEdited(api, events, from.subUnitId, [from.value, to.value]);
      else {
        cellsEdited(api, events, from.subUnitId, [from.value]);
        cellsEdited(api, events, to.subUnitId, [to.value]);
      }
    } else if (
      /^sheet\.mutation\.(insert-row|insert-col|remove-rows|remove-col|move-rows|move-columns|add-worksheet-merge|remove-worksheet-merge|reorder-range|insert-sheet|remove-sheet|set-worksheet-name|set-worksheet-order)$/.test(
        id,
      )
    ) {
      events.lost();
    }
  });
}

type Matrix = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>> | null>>>>;

/** Reads the cells of a mutation back from the grid, where formulas that were filled have their final text. */
function cellsEdited(api: FUniver, events: GridEdits, key: string, matrices: readonly Matrix[]): void {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(key);
  if (!sheet) return;
  const cells = new Map<string, CellEdit['cells'][number]>();
  for (const matrix of matrices) {
    for (const [row, line] of Object.entries(matrix ?? {})) {
      for (const [column, data] of Object.entries(line ?? {})) {
        // A look alone is no edit of ours; the view takes it back with the answer.
        if (data && !['v', 'f', 'si', 'p'].some((name) => name in data)) continue;
        const [r, c] = [Number(row), Number(column)];
        const input = inputOf(sheet.getRange(r, c).getFormula(), sheet.getSheet().getCellRaw(r, c));
        cells.set(`${r}:${c}`, { r, c, input });
      }
    }
  }
  if (cells.size > 0) events.edit({ kind: 'cells', tab: tabOfKey(key), cells: [...cells.values()] });
}

function inputOf(formula: string, data: Nullable<ICellData>): string | number | boolean {
  if (formula) return formula;
  const rich = data?.p?.body?.dataStream;
  if (typeof rich === 'string') return rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const value = data?.v;
  if (value === null || value === undefined) return '';
  if (data?.t === 3) return value === 1 || value === true || value === 'TRUE';
  // A text that the person marked as one.
  if (data?.t === 4) return `'${String(value)}`;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
