import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import type { Cell, GridView, Level } from '../view.ts';
import { badge } from './problems.ts';

/** What the table asks of the page. */
export interface TableEvents {
  focused(row: number, column: number): void;
  edit(row: number, column: number, typed?: string): void;
  dragged(from: number, to: number): void;
  /** The person wants to write what a level is called. */
  level(index: number): void;
}

const heads = ['Competency', 'Weight', 'Target', 'Floor'] as const;

/** Competencies down and levels across. The cell at `current` can be reached by Tab, the others by arrows from it. */
export function tableElement(
  { rows, levels }: GridView,
  current: { readonly row: number; readonly column: number },
  events: TableEvents,
): HTMLElement {
  const head = element(
    'tr',
    { 'aria-rowindex': 1 },
    ...heads.map((text) => element('th', { scope: 'col', class: text.toLowerCase() }, t(text))),
    ...levels.map((level, index) => levelHead(level, () => events.level(index))),
  );
  const body = rows.map((row, index) => {
    const cells = row.cells.map((cell, column) =>
      cellElement(cell, index, column, index === current.row && column === current.column, events, levels),
    );
    const line = element('tr', { 'aria-rowindex': index + 2, class: index === current.row ? 'current' : '' }, ...cells);
    droppable(line, index, events.dragged);
    return line;
  });
  const table = element(
    'table',
    {
      role: 'grid',
      'aria-label': t('Competencies and what each level looks like'),
      'aria-rowcount': rows.length + 1,
      'aria-colcount': heads.length + levels.length,
    },
    element('thead', {}, head),
    element('tbody', {}, ...body),
  );
  // A level needs room for its words: a narrow page scrolls.
  table.style.minWidth = `${21 + levels.length * 7.75}rem`;
  return element('div', { class: 'scroll' }, table);
}

const levelHead = (level: Level, edit: () => void): HTMLElement =>
  element(
    'th',
    { scope: 'col', class: 'level' },
    element(
      'button',
      {
        type: 'button',
        class: 'level-name',
        title: t('Change this level'),
        'data-key': `level-${level.score}`,
        onclick: edit,
      },
      element('span', { class: 'score' }, level.score === undefined ? '?' : String(level.score)),
      ` ${level.label}`,
    ),
    badge(level.problems),
  );

/** What a cell is called, for screen readers and while it is written in. */
export function cellName(cell: Cell, name: string, levels: readonly Level[]): string {
  if (cell.kind === 'name') return t('Name of {0}', name);
  if (cell.kind === 'anchor') {
    const level = levels.find(({ score }) => score === cell.score);
    return t('{0}, level {1} {2}', name, cell.score ?? '?', level?.label ?? '');
  }
  const words = { weight: t('Weight'), target: t('Target'), floor: t('Floor') };
  return `${name}, ${words[cell.kind]}`;
}

function cellElement(
  cell: Cell,
  row: number,
  column: number,
  isCurrent: boolean,
  events: TableEvents,
  levels: readonly Level[],
): HTMLElement {
  const text = element('span', { class: 'text' }, cell.text);
  const empty = cell.text === '' && cell.kind === 'anchor' && element('span', { class: 'empty' }, t('write here'));
  const properties = {
    role: cell.kind === 'name' ? 'rowheader' : 'gridcell',
    class: `cell ${cell.kind}`,
    tabindex: isCurrent ? 0 : -1,
    'data-cell': `${row}/${column}`,
    'aria-colindex': column + 1,
    ...(cell.problems.some(({ severity }) => severity === 'error') ? { 'aria-invalid': 'true' } : {}),
    onfocus: () => events.focused(row, column),
    onclick: (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest('textarea, .handle')) events.edit(row, column);
    },
  };
  if (cell.kind !== 'name') return element('td', properties, text, empty, badge(cell.problems));
  const handle = element(
    'span',
    { class: 'handle', draggable: 'true', 'aria-hidden': 'true', title: t('Drag to reorder') },
    '⠿',
  );
  handle.addEventListener('dragstart', (event) => {
    dragged = row;
    event.dataTransfer?.setData('application/x-rubric-row', String(row));
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  });
  return element('th', { ...properties, scope: 'row' }, handle, text, badge(cell.problems), levels.length === 0 && '');
}

/** The competency that is being dragged. */
let dragged: number | undefined;

function droppable(line: HTMLElement, index: number, moved: (from: number, to: number) => void): void {
  const mark = (isTarget: boolean) => {
    const from = dragged ?? index;
    line.classList.toggle('target-above', isTarget && index < from);
    line.classList.toggle('target-below', isTarget && index > from);
  };
  line.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('application/x-rubric-row')) return;
    event.preventDefault();
    mark(true);
  });
  line.addEventListener('dragleave', () => mark(false));
  line.addEventListener('dragend', () => {
    dragged = undefined;
  });
  line.addEventListener('drop', (event) => {
    const from = Number(event.dataTransfer?.getData('application/x-rubric-row') || Number.NaN);
    event.preventDefault();
    mark(false);
    if (Number.isInteger(from) && from !== index) moved(from, index);
  });
}
