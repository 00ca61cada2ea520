import { LifecycleStages, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, TriggerCalculationController } from '@univerjs/preset-sheets-core';
import { type Cells, touchesFormulas } from './formulas-touched.ts';

/**
 * Formulas are worked out by the server. The grid has no engine, but prepares one each calculation all the same, and draws
 * everything anew for it: that is ended as soon as the grid has begun it.
 */
export function neverCalculate(univer: Univer, api: FUniver): void {
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== LifecycleStages.Steady) return;
    const controller = univer.__getInjector().get(TriggerCalculationController);
    // The bar of its progress is part of the grid and takes all of it down where there is none to show: on a slow machine it
    // comes later than this.
    const { _progress$ } = controller as unknown as { readonly _progress$: { complete(): void } };
    _progress$.complete = () => undefined;
    controller.dispose();
  });
}

/**
 * Before every edit the grid looks for formulas in all cells of all tabs, to tell which of them the edit changes: 60 ms in a
 * tab of 5,000 people. Where neither what is written nor what stood there is a formula, none changes, and it need not look.
 */
export function searchFormulasWhereWritten(univer: Univer, api: FUniver): void {
  const model = univer.__getInjector().get(FormulaDataModel);
  const search = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unit, key, cells) => {
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(key)?.getSheet();
    const isThere = touchesFormulas(cells as Cells, (row, column) => sheet?.getCellRaw(row, column));
    return isThere ? search(unit, key, cells) : {};
  };
}
