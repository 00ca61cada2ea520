import { element } from '../../page/element.ts';
import { t } from '../../page/host.ts';
import type { GridView } from '../view.ts';
import { send } from './talk.ts';
import { where } from './where.ts';

/** What can be done to the competency and the level where the person is. */
export function toolsElement({ rows, levels }: GridView): HTMLElement {
  const count = rows.length;
  const tool = (text: string, enabled: boolean, act: () => void) =>
    element(
      'button',
      {
        type: 'button',
        'data-key': `tool-${text}`,
        'data-else': `${where.row}/${where.column}`,
        disabled: !enabled,
        onclick: act,
      },
      text,
    );
  return element(
    'div',
    { class: 'tools', id: 'tools', role: 'toolbar', 'aria-label': t('Competencies and levels') },
    tool(`+ ${t('Competency')}`, true, () => {
      const index = count === 0 ? 0 : where.row + 1;
      send({ kind: 'add-competency', index }, `${index}/0`);
    }),
    tool(`↑ ${t('Move up')}`, where.row > 0, () => moveRow(-1, count)),
    tool(`↓ ${t('Move down')}`, where.row < count - 1, () => moveRow(1, count)),
    tool(`✕ ${t('Remove competency')}`, count > 1, () => send({ kind: 'remove-competency', index: where.row })),
    element('span', { class: 'gap' }),
    tool(`+ ${t('Level')}`, levels.length < 10, () => send({ kind: 'add-level' })),
    tool(`✕ ${t('Remove level')}`, where.column >= 4 && levels.length > 2, () =>
      send({ kind: 'remove-level', index: where.column - 4 }),
    ),
  );
}

/** Moves the competency where the person is, and the person with it. */
export function moveRow(by: number, count: number): void {
  const to = where.row + by;
  if (to < 0 || to >= count) return;
  send({ kind: 'move', list: ['competencies'], from: where.row, to }, `${to}/${where.column}`);
}
