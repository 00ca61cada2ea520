import type { Host } from './host.ts';
import { htmlService } from './html-service.ts';
import { lockService } from './lock-service.ts';
import { propertiesService } from './properties-service.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { strict } from './strict.ts';
import { utilities } from './utilities.ts';

/** The global services of one run of a script. A new run gets new ones over the same host. */
export interface GoogleGlobals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
}

/** Google's services over a simulated host. */
export function googleGlobals(host: Host): GoogleGlobals {
  return {
    SpreadsheetApp: spreadsheetApp(host),
    PropertiesService: propertiesService(host),
    LockService: lockService(host),
    HtmlService: htmlService(host),
    Session: strict('Session', {
      getActiveUserLocale: () => host.person.locale,
      getScriptTimeZone: () => host.workbook.timeZone,
    }),
    Charts: strict('Charts', {
      ChartType: { BAR: 'BAR', COLUMN: 'COLUMN' },
      ChartMergeStrategy: { MERGE_COLUMNS: 'MERGE_COLUMNS', MERGE_ROWS: 'MERGE_ROWS' },
    }),
    Utilities: utilities(),
    ScriptApp: strict('ScriptApp', {
      AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' },
    }),
  };
}
