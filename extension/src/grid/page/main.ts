import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import { afterPress } from '../../page/press.ts';
import { isWriting, keepTyping } from '../../page/typing.ts';
import type { ToGrid } from '../message.ts';
import { viewReader } from '../parts.ts';
import type { GridView } from '../view.ts';
import { broken, button } from './broken.ts';
import { commitOpen, editCell, isOpen, write } from './cell-editor.ts';
import { beforeEditorKeys } from './editor-keys.ts';
import { paneElement } from './pane.ts';
import { countsText, elsewhereElement, statusElement } from './status.ts';
import { cellName, tableElement } from './table.ts';
import { openPreview, openText, ready, received, send } from './talk.ts';
import { rowIn, targetOf } from './target.ts';
import { moveRow, toolsElement } from './tools.ts';
import { keep, takeOut, unwrittenElement } from './unwritten.ts';
import { typedWeights, updateWeights, weightBar } from './weight-bar.ts';
import { moveTo, where } from './where.ts';

const root = document.getElementById('page') ?? document.body;
const readView = viewReader();
let view: GridView | undefined;
/** The last one of a text that could be read: the person is somewhere in it. */
let whole: GridView | undefined;
/**
 * A view that came while a cell was being written in, or letters were being put together, or one of a text that cannot be
 * read while a field was: shown when that is over.
 */
let later: GridView | undefined;
let isComposing = false;
/** Where the person wants to be in the view that comes later. */
let laterGoal: string | undefined;
let refused = '';
/** Why a change was refused the last time. */
let lastRefused = '';

addEventListener('message', ({ data }: MessageEvent<ToGrid>) => {
  if (data.kind === 'view') afterPress(() => take(data));
});

function take(data: Extract<ToGrid, { kind: 'view' }>): void {
  const now = readView(data.parts);
  if (!now) return;
  refused = data.refused ?? '';
  if (refused !== '') lastRefused = refused;
  const goal = received(now, data.answered, refused !== '');
  if (isOpen() || isComposing || (now.broken && isWriting())) {
    later = now;
    laterGoal = goal;
    if (refused !== '') sayStatus();
  } else show(now, goal);
}

addEventListener('compositionstart', () => {
  isComposing = true;
});
addEventListener('compositionend', () => {
  isComposing = false;
  queueMicrotask(showLater);
});

beforeEditorKeys(() => {
  if (!isOpen()) isWriting() && document.activeElement?.dispatchEvent(new Event('change'));
  else if (commitOpen()) goTo(where.row, where.column);
});

addEventListener('focusout', () => queueMicrotask(showLater));

/** Shows the rubric as it is now. The person stays at their place, or goes to the goal of what they have done. */
function show(now: GridView, goal?: string): void {
  const row = rowIn(now, whole, where.row);
  const isOther = row === undefined && shownPane.isOfCompetency === true;
  view = now;
  later = undefined;
  laterGoal = undefined;
  if (!now.broken) {
    whole = now;
    moveTo(row ?? where.row, where.column, now);
  }
  const restore = keepTyping(root);
  root.replaceChildren(...(now.broken ? [broken(now.broken)] : content(now)));
  const text = restore(isOther);
  if (text !== undefined) {
    keep({ text, place: () => undefined });
    sayStatus();
  }
  const words = now.broken && unwrittenElement();
  if (words) root.querySelector('main')?.append(words);
  // Who has gone to the text meanwhile keeps the keys there.
  if (goal !== undefined && document.hasFocus()) go(goal);
  takeBack();
  arrive();
}

function showLater(): void {
  if (isOpen() || isComposing || (later?.broken && isWriting())) return;
  if (later) show(later, laterGoal);
  else afterPress(takeBack);
}

/** Opens a cell again for words that were not written; somebody who writes elsewhere by now is left in peace. */
function takeBack(): void {
  if (isOpen() || isComposing || !document.hasFocus()) return;
  if (document.activeElement?.matches('input[type="text"], textarea')) return;
  const words = takeOut();
  if (!words) return;
  edit(words.place.row, words.place.column, words.text);
  refused = lastRefused;
  sayStatus();
}

/** Who comes to the page, or was at a part of it that is gone, is at their cell: keys would go nowhere. */
function arrive(): void {
  if (document.hasFocus() && document.activeElement === document.body)
    cellAt(where.row, where.column)?.focus({ preventScroll: true });
}
addEventListener('focus', () =>
  afterPress(() => {
    takeBack();
    arrive();
  }),
);

function sayStatus(): void {
  if (view) document.getElementById('status')?.replaceWith(statusElement(view, refused));
}

/** Goes to a cell by its place, or to what has the key; a text to be replaced is selected. */
function go(goal: string): void {
  const [, row, column] = /^(\d+)\/(\d+)$/.exec(goal) ?? [];
  if (row !== undefined) {
    goTo(Number(row), Number(column));
    return;
  }
  const place = [...root.querySelectorAll<HTMLElement>('[data-key]')].find((one) => one.dataset.key === goal);
  place?.focus();
  if (place instanceof HTMLInputElement || place instanceof HTMLTextAreaElement) place.select();
}

function content(now: GridView): HTMLElement[] {
  const table = tableElement(now, where, {
    focused,
    edit,
    dragged(from, to) {
      send({ kind: 'move', list: ['competencies'], from, to }, `${to}/0`);
    },
    level(index) {
      openPane('rubric');
      go(`field-rubric-1-${index}-1`);
    },
  });
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
  const main = element(
    'main',
    {},
    weightBar(now.weights),
    toolsElement(now),
    table,
    statusElement(now, refused),
    panes(now),
  );
  if (elsewhere) main.append(elsewhere);
  return [top, main];
}

/** What the pane shows that is in the page: one of the whole rubric stays as it is from row to row. */
let shownPane: { readonly view?: GridView; readonly pane?: string; readonly isOfCompetency?: boolean } = {};

function panes(now: GridView): HTMLElement {
  const name = now.rows[where.row]?.name ?? '';
  const { view: before, pane, isOfCompetency } = shownPane;
  const isThere = before === now && pane === where.pane && !isOfCompetency;
  const kept = isThere ? document.getElementById('pane') : null;
  shownPane = {
    view: now,
    pane: where.pane,
    isOfCompetency: now.panes.some(({ id, ofCompetency }) => id === where.pane && ofCompetency),
  };
  const made = paneElement(now, where.pane, { index: where.row, name }, openPane, kept);
  made.id = 'panes';
  return made;
}

function openPane(pane: typeof where.pane): void {
  where.pane = pane;
  around();
}

const cellAt = (row: number, column: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-cell="${row}/${column}"]`);

/** Makes all that depends on the place anew, but not the table: a click has to find its cell where it was. */
function around(isOtherRow = true): void {
  const now = view;
  if (!now) return;
  const restore = keepTyping(root);
  document.getElementById('tools')?.replaceWith(toolsElement(now));
  document.getElementById('status')?.replaceWith(statusElement(now, refused));
  if (isOtherRow) document.getElementById('panes')?.replaceWith(panes(now));
  restore();
}

function focused(row: number, column: number): void {
  if (!view || (row === where.row && column === where.column)) return;
  const before = cellAt(where.row, where.column);
  before?.setAttribute('tabindex', '-1');
  before?.closest('tr')?.classList.remove('current');
  refused = '';
  const isOtherRow = row !== where.row;
  moveTo(row, column, view);
  const now = cellAt(row, column);
  now?.setAttribute('tabindex', '0');
  now?.closest('tr')?.classList.add('current');
  around(isOtherRow);
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
  const from = view;
  const { weights } = from;
  editCell(place, {
    cell,
    name,
    typed,
    target: () => targetOf(later ?? from, from, row, cell),
    typing: (text) => cell.kind === 'weight' && updateWeights(typedWeights(weights, row, text)),
    left(way) {
      const [down, right] = ({ stay: [0, 0], down: [1, 0], right: [0, 1], left: [0, -1] } as const)[way];
      goTo(row + down, column + right);
    },
    refused(text) {
      keep({ text, place: () => view && targetOf(view, from, row, cell) });
    },
    closed() {
      if (cell.kind === 'weight') updateWeights(weights);
      queueMicrotask(showLater);
    },
  });
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
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
    moveRow(event.key === 'ArrowUp' ? -1 : 1, view.rows.length);
  else if ((event.ctrlKey || event.metaKey) && event.key === '.')
    document.querySelector<HTMLElement>('#status .fix')?.click();
  else if (event.altKey && event.key === 'Enter') document.querySelector<HTMLElement>('#status .fix')?.focus();
  else if (step && !event.altKey && !event.metaKey && !(event.ctrlKey && event.key.startsWith('Page'))) goTo(...step);
  else if (event.key === 'Enter' || event.key === 'F2') edit(row, column);
  else if (isPlain && (event.key === 'Delete' || event.key === 'Backspace')) {
    if (cell?.kind === 'anchor' || cell?.kind === 'floor') write(cell, row, '');
  } else if (isPlain && event.key.length === 1) edit(row, column, event.key);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

ready();
