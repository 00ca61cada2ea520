/** Entries of the grid's own menus for what the workbench does not change: looks, tabs, notes and protection. */
const notHere = [
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.menu.clear-selection',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.hide-col-confirm',
  'sheet.command.hide-row-confirm',
  'sheet.command.set-col-auto-width',
  'sheet.command.set-worksheet-col-width',
  'sheet.command.set-row-height',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.set-col-width',
  'sheet.command.remove-sheet-confirm',
  'sheet.command.copy-sheet',
  'sheet.operation.rename-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.set-worksheet-hidden',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.operation.add-note-popup',
  'sheet.command.delete-note',
  'sheet.command.toggle-note-popup',
];

/** To be handed to the grid's plugins. */
export const hiddenEntries: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  notHere.map((id) => [id, { hidden: true } as const]),
);
