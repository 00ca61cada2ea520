import type { Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/preset-sheets-core';
import { unit } from './grid-data.ts';

/**
 * Lets the grid take the size of its place at once. By itself it does when the browser has time to spare: on a busy machine
 * that is seconds later, in which clicks go beside it and rows in sight count as out of sight.
 */
export function fillPlace(univer: Univer, box: HTMLElement): void {
  const fill = (): void => univer.__getInjector().get(IRenderManagerService).getRenderById(unit)?.engine.resize();
  new ResizeObserver(fill).observe(box);
}

/** Whether a button of the mouse is held down that was pressed in an element. */
export interface Hand {
  readonly isDown: boolean;
}

/** @param released called when the button is let go, wherever that is */
export function watchHand(box: HTMLElement, released: () => void): Hand {
  let isDown = false;
  const end = (): void => {
    if (!isDown) return;
    isDown = false;
    released();
  };
  const begin = (): void => {
    isDown = true;
  };
  box.addEventListener('pointerdown', begin, { capture: true });
  addEventListener('pointerup', end, { capture: true });
  addEventListener('pointercancel', end, { capture: true });
  // Let go outside of the window, where nobody tells.
  addEventListener('pointermove', ({ buttons }) => void (buttons === 0 && end()), { capture: true });
  return {
    get isDown() {
      return isDown;
    },
  };
}

interface Scrolled {
  getScrollState(): { readonly sheetViewStartRow: number; readonly sheetViewStartColumn: number };
  getFreeze(): { readonly xSplit: number; readonly ySplit: number };
}

/** The row and column in sight that are first after the frozen ones. */
export function firstInSight(sheet: Scrolled): { readonly row: number; readonly column: number } {
  // The grid leaves the frozen ones out when it says how far it is scrolled, and not when it is told.
  const { sheetViewStartRow, sheetViewStartColumn } = sheet.getScrollState();
  const { xSplit, ySplit } = sheet.getFreeze();
  return { row: sheetViewStartRow + ySplit, column: sheetViewStartColumn + xSplit };
}
