import type { CallLog } from './call-log.ts';
import { meets } from './merge.ts';
import { strict } from './strict.ts';
import type { SimulatedArea, SimulatedProtection, SimulatedSheet } from './workbook.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Whether the person may change these cells (`null`: the sheet as a whole). */
export function canEdit(sheet: SimulatedSheet, area: SimulatedArea | null): boolean {
  return sheet.protections.every(
    (one) => one.editable || one.warningOnly || (one.area !== null && (area === null || !meets(one.area, area))),
  );
}

/** Throws as Google does when the person may not change these cells. */
export function requireEditable(sheet: SimulatedSheet, area: SimulatedArea | null): void {
  if (canEdit(sheet, area)) return;
  throw new Error(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** The service object for a protection. */
export function protectionObject(
  model: SimulatedProtection,
  rangeFor: (area: SimulatedArea | null) => GoogleAppsScript.Spreadsheet.Range,
  log: CallLog,
): Protection {
  const part: Pick<Protection, 'canEdit' | 'isWarningOnly' | 'getDescription' | 'getRange'> = {
    canEdit() {
      log.note('read', 'Protection.canEdit');
      return model.editable;
    },
    isWarningOnly: () => model.warningOnly,
    getDescription: () => model.description,
    getRange: () => rangeFor(model.area),
  };
  return strict<Protection>('Protection', part);
}
