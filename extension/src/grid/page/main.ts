import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import { keepTyping } from '../../page/typing.ts';
import type { ToGrid } from '../message.ts';
import type { GridView } from '../view.ts';
import { commitOpen, editCell, isOpen, type Leave, write } from './cell-editor.ts';
import { paneElement } from './pane.ts';
import { countsText, elsewhereElement, statusElement } from './status.ts';
import { cellName, tableElement } from './table.ts';
import { openPreview, openText, ready, received } from './talk.ts';
import { moveRow, toolsElement } from './tools.ts';
import { weightBar } from './weight-bar.ts';
import { moveTo, where } from './where.ts';

const root = document.getElementById('page') ?? document.body;
let view: GridView | undefined;
/** A view that came while a cell was being written in: shown when that is over. */
let later: GridView | undefined;
/** A cell to go to when the change that makes or moves it has been made. */
let next: { readonly row: number; readonly column: number } | undefined;
let refused = '';

addEventListener('message', ({ data }: MessageEvent<ToGrid>) => {
  if (data.kind !== 'view') return;
  refused = data.refused ?? '';
  if (isOpen()) later = data.view;
  else show(data.view, data.answered);
  received(data.view.version, data.answered);
});

// What is being typed is written before the file is saved.
addEventListener('keydown', beforeSave, true);
function beforeSave(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
  if (isOpen()) commitOpen();
  else document.activeElement?.dispatchEvent(new Event('change'));
}

function show(now: GridView, answered: boolean): void {
  view = now;
  later = undefined;
  if (answered && next) moveTo(next.row, next.column, now);
  else moveTo(where.row, where.column, now);
  const restore = keepTyping(root);
  root.replaceChildren(...(now.broken ? broken(now.broken) : content(now)));
  restore();
  if (answered && next) {
    next = undefined;
    cellAt(where.row, where.column)?.focus();
  }
}

const button = (text: string, act: () => void): HTMLElement =>
  element('button', { type: 'button', onclick: act }, text);

const broken = ({ message, line }: NonNullable<GridView['broken']>): HTMLElement[] => [
  element(
    'main',
    { class: 'broken' },
    element('h1', {}, t('The text has to be put right first')),
    element('p', {}, t('Line {0}: {1}', line, message)),
    button(t('Go to line {0}', line), () => openText(line)),
  ),
];

function content(now: GridView): HTMLElement[] {
  const table = tableElement(now, where, { focused, edit });
  table.addEventListener('keydown', keys);
  const elsewhere = elsewhereElement(now);
  const top = element(
    'header',
    { class: 'top' },
    element('h1', {}, now.title || t('Rubric')),
    element('output', { class: 'counts' }, countsText(now.counts)),
    element('span', { class: 'gap' }),
    button(t('Preview'), openPreview),
    button(t('Open as text'), () => openText()),
  );
  const main = element('main', {}, weightBar(now.weights), tools(now), table, statusElement(now, refused), panes(now));
  if (elsewhere) main.append(elsewhere);
  return [top, main];
}

const tools = (now: GridView): HTMLElement =>
  toolsElement(now, (row, column) => {
    next = { row, column };
  });

function panes(now: GridView): HTMLElement {
  const name = now.rows[where.row]?.name ?? '';
  const made = paneElement(now, where.pane, { index: where.row, name }, (pane) => {
    where.pane = pane;
    around();
  });
  made.id = 'panes';
  return made;
}

const cellAt = (row: number, column: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-cell="${row}/${column}"]`);

/** Makes all that depends on the place anew, but not the table: a click has to find its cell where it was. */
function around(): void {
  const now = view;
  if (!now) return;
  const restore = keepTyping(root);
  document.getElementById('tools')?.replaceWith(tools(now));
  document.getElementById('status')?.replaceWith(statusElement(now, refused));
  document.getElementById('panes')?.replaceWith(panes(now));
  restore();
}

function focused(row: number, column: number): void {
  if (!view || (row === where.row && column === where.column)) return;
  const before = cellAt(where.row, where.column);
  before?.setAttribute('tabindex', '-1');
  before?.closest('tr')?.classList.remove('current');
  refused = '';
  moveTo(row, column, view);
  const now = cellAt(row, column);
  now?.setAttribute('tabindex', '0');
  now?.closest('tr')?.classList.add('current');
  around();
}

function goTo(row: number, column: number): void {
  if (!view) return;
  const wanted = { row: where.row, column: where.column };
  moveTo(row, column, view);
  const { row: toRow, column: toColumn } = where;
  Object.assign(where, wanted);
  focused(toRow, toColumn);
  cellAt(toRow, toColumn)?.focus();
}

function edit(row: number, column: number, typed?: string): void {
  if (cellAt(row, column)?.classList.contains('editing') || !commitOpen()) return;
  focused(row, column);
  const place = cellAt(row, column);
  const cell = view?.rows[row]?.cells[column];
  if (!place || !cell || !view) return;
  const name = cellName(cell, view.rows[row]?.name ?? '', view.levels);
  const leave = (way: Leave) => {
    const [down, right] = ({ stay: [0, 0], down: [1, 0], right: [0, 1], left: [0, -1] } as const)[way];
    goTo(row + down, column + right);
  };
  const closed = () => queueMicrotask(() => later && !isOpen() && show(later, true));
  editCell(place, { cell, row, name, typed }, leave, closed);
}

function keys(event: KeyboardEvent): void {
  if (isOpen() || !view) return;
  const { row, column } = where;
  const [lastRow, lastColumn] = [view.rows.length - 1, view.levels.length + 3];
  const steps = new Map<string, [number, number]>([
    ['ArrowUp', [row - 1, column]],
    ['ArrowDown', [row + 1, column]],
    ['ArrowLeft', [row, column - 1]],
    ['ArrowRight', [row, column + 1]],
    ['Home', [event.ctrlKey ? 0 : row, 0]],
    ['End', [event.ctrlKey ? lastRow : row, lastColumn]],
    ['PageUp', [0, column]],
    ['PageDown', [lastRow, column]],
  ]);
  const step = steps.get(event.key);
  const cell = view.rows[row]?.cells[column];
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const follow = (toRow: number, toColumn: number) => {
    next = { row: toRow, column: toColumn };
  };
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
    moveRow(event.key === 'ArrowUp' ? -1 : 1, view.rows.length, follow);
  else if (event.altKey && event.key === 'Enter') document.querySelector<HTMLElement>('#status .fix')?.focus();
  else if (step && !event.altKey && !event.metaKey) goTo(...step);
  else if (event.key === 'Enter' || event.key === 'F2') edit(row, column);
  else if (isPlain && (event.key === 'Delete' || event.key === 'Backspace')) {
    if (cell?.kind === 'anchor' || cell?.kind === 'floor') write(cell, row, '');
  } else if (isPlain && event.key.length === 1) edit(row, column, event.key);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

ready();
