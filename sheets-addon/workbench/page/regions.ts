import { byId } from './element.ts';

/**
 * Leads the keyboard through the page: Tab reaches the grid in its place, and F6 leads on from there, where Tab belongs to
 * the cells. Returns what goes on to the next part of the page, or to the one before.
 */
export function openRegions(focusGrid: () => void): (isForth: boolean) => void {
  const box = byId('grid');
  // The grid puts its canvases before everything else in the order of the page.
  const inOrder = (): void => {
    for (const canvas of box.querySelectorAll<HTMLCanvasElement>('canvas[tabindex="1"]')) {
      const isSheet = canvas.id.startsWith('univer-sheet');
      canvas.tabIndex = isSheet ? 0 : -1;
      if (isSheet) canvas.addEventListener('focus', focusGrid);
    }
  };
  new MutationObserver(inOrder).observe(box, { childList: true, subtree: true });
  inOrder();
  const menus = (): void => byId('menus').querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  const sidebar = (): void => (byId('side').hidden ? menus() : byId('sidebar').focus());
  const go = (isForth: boolean): void => {
    const at = document.activeElement;
    const order = [menus, focusGrid, sidebar];
    const region = byId('bar').contains(at) ? 0 : box.contains(at) ? 1 : 2;
    order[(region + (isForth ? 1 : 2)) % order.length]?.();
  };
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      go(!event.shiftKey);
    },
    { capture: true },
  );
  return go;
}
