import { DataValidationStatus, type Univer } from '@univerjs/core';
import { DataValidationCacheService } from '@univerjs/preset-sheets-data-validation';
import type { CellView, TabView } from '../protocol.ts';
import { isChoice } from './choices.ts';
import { sheetKey, unit } from './grid-data.ts';

/** The mark of a cell whose value is none of its choices. */
export interface ChoiceMarks {
  /** No mark until the server has answered. The grid would judge by itself, and draw everything anew to say so. */
  clear(tab: number, cells: readonly { readonly r: number; readonly c: number }[]): void;
  /** Marks cells by what they hold. */
  judge(tab: TabView, cells: readonly CellView[]): void;
}

export function openChoiceMarks(univer: Univer): ChoiceMarks {
  const marks = (tab: number) =>
    univer.__getInjector().get(DataValidationCacheService).ensureCache(unit, sheetKey(tab));
  return {
    clear(tab, cells) {
      const cache = marks(tab);
      for (const { r, c } of cells) cache.setValue(r, c, DataValidationStatus.VALID);
    },
    judge(tab, cells) {
      const cache = marks(tab.id);
      for (const cell of cells) {
        const isOne = isChoice(tab, cell);
        if (isOne === null) continue;
        cache.setValue(cell.r, cell.c, isOne ? DataValidationStatus.VALID : DataValidationStatus.INVALID);
      }
    },
  };
}
