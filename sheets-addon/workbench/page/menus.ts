import { columnLetters } from '../../src/read/address.ts';
import type { Edit, RangeView } from '../protocol.ts';
import type { Grid } from './grid.ts';
import { linesEdit } from './grid-edits.ts';
import type { Entry, Menu } from './menu-bar.ts';
import type { Model } from './model.ts';

/** What the menus do. */
export interface MenuEvents {
  save(): void;
  edit(edits: readonly Edit[]): void;
  /** Calls a function of the script. */
  run(name: string): void;
  openSidebar(): void;
}

/** The menus of the page; the add-on's stands where Google has it, under Extensions. */
export function menusOf(model: Model, grid: Grid, events: MenuEvents): Menu[] {
  /** What is being typed is taken over first; the place is the one from before, for Enter goes on to the next row. */
  const edits = (make: () => Edit) => () => {
    const edit = make();
    void grid.commit().then(() => events.edit([edit]));
  };
  const lines = (label: string, ...[kind, behind]: [Parameters<typeof linesEdit>[1], boolean?]): Entry => ({
    label,
    press: edits(() => linesEdit(grid, kind, behind)),
  });
  const counted = (kind: 'row' | 'column'): ((label: string) => string) => {
    const { top, left, bottom, right } = grid.selection();
    const count = kind === 'row' ? bottom - top + 1 : right - left + 1;
    return (label) => (count === 1 ? `${label.replace('#', kind)}` : label.replace('#', `${count} ${kind}s`));
  };
  const sort = (label: string, rising: boolean, range: RangeView, column: number): Entry => ({
    label: `${label} ${rising ? '(A to Z)' : '(Z to A)'}`,
    press: edits(() => ({ kind: 'sort', tab: grid.active(), seen: grid.seen(), range, column, rising })),
  });
  return [
    {
      label: 'File',
      entries: () => [
        { label: 'Save', keys: 'Ctrl+S', isOff: model.state.file?.saved ?? true, press: () => events.save() },
      ],
    },
    {
      label: 'Edit',
      entries: () => {
        const [row, column] = [counted('row'), counted('column')];
        const { canUndo, canRedo } = model.state;
        return [
          { label: 'Undo', keys: 'Ctrl+Z', isOff: !canUndo, press: () => events.edit([{ kind: 'undo' }]) },
          { label: 'Redo', keys: 'Ctrl+Y', isOff: !canRedo, press: () => events.edit([{ kind: 'redo' }]) },
          null,
          lines(row('Delete #'), 'delete-rows'),
          lines(column('Delete #'), 'delete-columns'),
        ];
      },
    },
    {
      label: 'Insert',
      entries: () => {
        const [row, column] = [counted('row'), counted('column')];
        return [
          lines(row('Insert # above'), 'insert-rows'),
          lines(row('Insert # below'), 'insert-rows', true),
          null,
          lines(column('Insert # left'), 'insert-columns'),
          lines(column('Insert # right'), 'insert-columns', true),
        ];
      },
    },
    {
      label: 'Data',
      entries: () => {
        const range = grid.selection();
        const letters = columnLetters(range.left);
        const whole = sheetRange(model, grid.active());
        const isRange = range.bottom > range.top;
        return [
          ...[true, false].map((rising) => sort(`Sort sheet by column ${letters}`, rising, whole, range.left)),
          ...(isRange
            ? [
                null,
                ...[true, false].map((rising) => sort(`Sort range by column ${letters}`, rising, range, range.left)),
              ]
            : []),
        ];
      },
    },
    {
      label: 'Extensions',
      entries: () => [
        {
          label: 'Rubric Kit',
          entries: () => [
            ...model.state.menu.map(
              (item): Entry => item && { label: item.label, press: () => events.run(item.function) },
            ),
            null,
            { label: 'Show sidebar', press: () => events.openSidebar() },
          ],
        },
      ],
    },
  ];
}

/** What Google sorts as "the sheet": everything with content under the frozen rows. */
function sheetRange({ tabs, cells }: Model, active: number): RangeView {
  const top = tabs.find(({ id }) => id === active)?.frozenRows ?? 0;
  let [bottom, right] = [top, 0];
  for (const { r, c, v, f } of cells.get(active)?.values() ?? []) {
    if (v === undefined && f === undefined) continue;
    bottom = Math.max(bottom, r);
    right = Math.max(right, c);
  }
  return { top, left: 0, bottom, right };
}
