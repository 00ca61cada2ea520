import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Edit } from '../protocol.ts';
import { blockOf, placed } from './clipboard.ts';
import type { Grid } from './grid.ts';
import { type CellGathering, gatherCells, type Matrix, textOf } from './grid-cells.ts';

/** What a person does in the grid. */
export interface GridEdits {
  /** Edits that belong together: one is made after the other, as long as none is refused. */
  edit(edits: readonly Edit[]): void;
  /** Something that this view does not do; the text says where to do it. */
  refused(reason: string): void;
  /** The grid did something by itself that the truth does not know. */
  lost(): void;
}

interface Command {
  readonly id: string;
  readonly type: number;
  readonly params?: unknown;
  readonly options?: { readonly fromFormula?: boolean };
}
type LineKind = 'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns';

/** Commands that only look, move or select, or whose effect on cells is caught below. */
const allowed =
  /^sheet\.command\.(set-range-values|auto-fill|refill|auto-clear-content|clear-selection-content|copy|cut|paste|optional-paste|paste-value|paste-formula|copy-formula-only|copy-down|copy-right|move-range|move-selection|expand-selection|select|scroll|set-scroll|set-worksheet-activate|set-worksheet-show|change-zoom|set-zoom|set-activate|show-|hide-note|toggle-note-popup|set-selected-(rows|cols)-visible|set-specific-rows-visible|set-col-visible-on-cols|delta-|set-worksheet-col-width|set-row-height|set-worksheet-row-height)/;

const lineCommands = new Map<string, { readonly kind: LineKind; readonly behind?: true }>([
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

const ownChange =
  /^sheet\.mutation\.(insert-row|insert-col|remove-rows|remove-col|move-rows|move-columns|add-worksheet-merge|remove-worksheet-merge|reorder-range|insert-sheet|remove-sheet|set-worksheet-name|set-worksheet-order)$/;

/** Rows or columns that the selection names come or go. `behind` it or before it; `count` where it is another number. */
export function linesEdit(grid: Grid, kind: LineKind, behind = false, count?: number): Edit {
  const { top, left, bottom, right } = grid.selection();
  const [start, end] = kind.endsWith('rows') ? [top, bottom] : [left, right];
  const lines = { tab: grid.active(), seen: grid.seen(), count: count ?? end - start + 1 };
  return { kind, ...lines, at: behind ? end + 1 : start };
}

interface Watched {
  readonly api: FUniver;
  readonly grid: Grid;
  readonly events: GridEdits;
  isShowing(): boolean;
}

/** Turns the grid's commands into edits: lines, undo and what is pasted before they happen here, cells after. */
export function watchEdits(watched: Watched): void {
  const { api, grid, events, isShowing } = watched;
  const gathering = gatherCells(api, () => grid.seen(), events.edit);
  watchClipboard(watched, gathering);
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { id, type, params } = event as Command;
    if (isShowing() || type !== CommandType.COMMAND || !id.startsWith('sheet.command.')) return;
    const stop = (): void => {
      (event as { cancel?: boolean }).cancel = true;
    };
    const lines = lineCommands.get(id.slice('sheet.command.'.length));
    if (lines) {
      stop();
      const given = (params as { value?: number } | undefined)?.value;
      const count = lines.kind.startsWith('insert') && given ? given : undefined;
      events.edit([linesEdit(grid, lines.kind, lines.behind, count)]);
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
      // In the cell editor it is the text that goes back.
      if (grid.isEditing()) return;
      params.cancel = true;
      events.edit([{ kind }]);
    });
  }
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    const text = textOf(value.getData().body?.dataStream ?? '');
    gathering.typing(isConfirm ? { key: worksheet.getSheetId(), row, column, text } : null);
    // The grid takes the text over at once; what comes later is another edit.
    setTimeout(() => gathering.typing(null));
  });
  api.addEvent(api.Event.CommandExecuted, (event) => {
    const { id, params, options } = event as Command;
    // The grid says once more by itself what is a formula.
    if (isShowing() || options?.fromFormula) return;
    if (id === 'sheet.mutation.set-range-values') {
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue: Matrix };
      gathering.add(subUnitId, cellValue);
    } else if (id === 'sheet.mutation.move-range') {
      const { from, to } = params as Readonly<Record<'from' | 'to', { subUnitId: string; value: Matrix }>>;
      gathering.moving();
      gathering.add(from.subUnitId, from.value);
      gathering.add(to.subUnitId, to.value);
    } else if (ownChange.test(id)) events.lost();
  });
}

/** What was copied here is pasted by the grid, with its formulas; everything else as the text that it is. */
function watchClipboard({ api, grid, events, isShowing }: Watched, gathering: CellGathering): void {
  let copied: string | null = null;
  let isCut = false;
  grid.onRebuild(() => {
    // Its rows may be others now.
    copied = null;
  });
  const isOwn = (text: string, html: string): boolean => copied === text && html.includes('data-copy-id');
  const paste = (text: string): void => {
    const cells = placed(blockOf(text), grid.selection());
    events.edit([{ kind: 'cells', tab: grid.active(), seen: grid.seen(), cells }]);
  };
  api.addEvent(api.Event.ClipboardChanged, ({ text }) => {
    copied = text;
  });
  api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
    const { text = '', html = '' } = event;
    if (isOwn(text, html)) {
      if (isCut) gathering.moving();
      return;
    }
    event.cancel = true;
    if (text !== '') paste(text);
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { id } = event as Command;
    if (isShowing()) return;
    if (id === 'univer.command.copy' || id === 'univer.command.cut') isCut = id.endsWith('cut');
    if (id !== 'univer.command.paste') return;
    (event as { cancel?: boolean }).cancel = true;
    void pasteFromMenu(api, isOwn, paste).catch(() =>
      events.refused('The browser does not hand out the clipboard to the menu: press Ctrl+V instead.'),
    );
  });
}

async function pasteFromMenu(
  api: FUniver,
  isOwn: (text: string, html: string) => boolean,
  paste: (text: string) => void,
): Promise<void> {
  const [item] = await navigator.clipboard.read();
  const read = async (type: string): Promise<string> =>
    item?.types.includes(type) ? (await item.getType(type)).text() : '';
  const [text, html] = [await read('text/plain'), await read('text/html')];
  if (isOwn(text, html)) {
    await api.executeCommand('sheet.command.paste-by-short-key', { htmlContent: html, textContent: text });
  } else if (text !== '') paste(text);
}
