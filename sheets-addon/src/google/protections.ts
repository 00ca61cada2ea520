type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Ids of the sheets of which this person may not edit some part. Two reads, and one for each protection that there is,
 * whatever the number of tabs and rows.
 */
export function guardedSheets(spreadsheet: Spreadsheet): Set<string> {
  const guarded = new Set<string>();
  for (const type of [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE]) {
    for (const protection of spreadsheet.getProtections(type)) {
      if (protection.isWarningOnly() || protection.canEdit()) continue;
      guarded.add(String(protection.getRange().getSheet().getSheetId()));
    }
  }
  return guarded;
}
