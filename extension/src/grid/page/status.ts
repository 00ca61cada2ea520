import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import type { GridView } from '../view.ts';
import { problemList } from './problems.ts';
import { cellName } from './table.ts';
import { openText } from './talk.ts';
import { unwrittenElement } from './unwritten.ts';
import { where } from './where.ts';

/** What there is to know about the cell where the person is; `refused` is said instead, where there is something. */
export function statusElement(view: GridView, refused: string): HTMLElement {
  const words = unwrittenElement();
  return element('div', { class: 'status', role: 'status', id: 'status' }, ...parts(view, refused), words);
}

function parts(view: GridView, refused: string): (Node | string)[] {
  const row = view.rows[where.row];
  const cell = row?.cells[where.column];
  if (refused !== '') return [element('p', { class: 'refused' }, refused)];
  if (!row || !cell) return [t('There is no competency yet. Add the first one.')];
  const words = cell.text.split(/\s+/).filter(Boolean).length;
  const detail = cell.kind === 'anchor' && words > 0 ? ` · ${t('Words: {0}', words)}` : '';
  const list = problemList(cell.problems, `${where.row}/${where.column}`);
  const keys = t('Enter writes, Alt+Up and Alt+Down move the competency, Ctrl+. makes the first fix.');
  return [
    element(
      'p',
      { class: 'where' },
      element('b', {}, cellName(cell, row.name, view.levels)),
      detail,
      element('span', { class: 'keys' }, keys),
    ),
    ...(list ? [list] : []),
  ];
}

/** How many problems the text has. */
export function countsText({ errors, warnings, infos }: GridView['counts']): string {
  const said = [
    errors > 0 && t('Errors: {0}', errors),
    warnings > 0 && t('Warnings: {0}', warnings),
    infos > 0 && t('Hints: {0}', infos),
  ];
  return said.filter(Boolean).join(' · ') || t('No problems');
}

/** Problems of parts that have no cell and no pane; nothing where there are none. */
export function elsewhereElement({ elsewhere }: GridView): HTMLElement | undefined {
  if (elsewhere.length === 0) return undefined;
  const title = t('Problems in parts that the grid does not show');
  const box = element('section', { class: 'elsewhere', 'aria-label': title }, element('h2', {}, title));
  for (const problem of elsewhere) {
    const list = problemList([problem], 'elsewhere');
    const go = element(
      'button',
      {
        type: 'button',
        class: 'fix',
        'data-key': `line-${problem.line}-${problem.message}`,
        onclick: () => openText(problem.line),
      },
      t('Go to line {0}', problem.line),
    );
    list?.lastElementChild?.append(go);
    if (list) box.append(list);
  }
  return box;
}
