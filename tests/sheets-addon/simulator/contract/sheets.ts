import { type ContractCase, pageOf, refused, same, sheetPage, spreadsheetPage } from './case.ts';

/** Tabs, their conditional formats, charts and marks. */
export const sheets: readonly ContractCase[] = [
  {
    method: 'Sheet.getDataRange',
    what: 'reaches to the last content, and is A1 on an empty tab',
    link: `${sheetPage}#getDataRange()`,
    run({ sheet }) {
      same(sheet.getDataRange().getA1Notation(), 'A1');
      sheet.getRange(3, 2).setValues([['x']]);
      sheet.getRange(9, 9).setNote('A note is no content');
      same(sheet.getDataRange().getA1Notation(), 'A1:B3');
    },
  },
  {
    method: 'Sheet.getRange',
    what: 'refuses places outside of the tab at once',
    link: `${sheetPage}#getRange(Integer,Integer,Integer,Integer)`,
    run({ sheet }) {
      refused(() => sheet.getRange(1, 1, sheet.getMaxRows() + 1, 1), /outside the dimensions/);
      refused(() => sheet.getRange(1, sheet.getMaxColumns() + 1), /outside the dimensions/);
    },
  },
  {
    method: 'Spreadsheet.insertSheet',
    what: 'makes a tab of 1000 rows and 26 columns at the place asked for, and refuses a name that is there',
    link: `${spreadsheetPage}#insertSheet(String,Integer)`,
    run({ spreadsheet }) {
      const name = `New ${spreadsheet.getSheets().length}`;
      const made = spreadsheet.insertSheet(name, 0);
      same([made.getMaxRows(), made.getMaxColumns(), made.getIndex()], [1000, 26, 1]);
      refused(() => spreadsheet.insertSheet(name, 0), /already exists/);
      spreadsheet.deleteSheet(made);
    },
  },
  {
    method: 'Sheet.insertRowsAfter',
    what: 'makes a tab longer and wider',
    link: `${sheetPage}#insertRowsAfter(Integer,Integer)`,
    run({ sheet }) {
      const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      sheet.insertRowsAfter(rows, 3);
      sheet.insertColumnsAfter(columns, 2);
      same([sheet.getMaxRows(), sheet.getMaxColumns()], [rows + 3, columns + 2]);
      sheet.deleteRows(rows + 1, 3);
      same(sheet.getMaxRows(), rows);
    },
  },
  {
    method: 'Sheet.clear',
    what: 'takes contents, formats and conditional formats, and leaves notes and choices',
    link: `${sheetPage}#clear()`,
    run({ sheet, SpreadsheetApp }) {
      const range = sheet.getRange(1, 1);
      range
        .setValues([['x']])
        .setNote('Mine')
        .setNumberFormat('0.00');
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).setHelpText('Mine').build());
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=1').setBold(true);
      sheet.setConditionalFormatRules([rule.setRanges([range]).build()]);
      sheet.clear();
      same([range.getValue(), range.getNotes()], ['', [['Mine']]]);
      same(range.getDataValidations()[0]?.[0]?.getHelpText(), 'Mine');
      same(sheet.getConditionalFormatRules(), []);
    },
  },
  {
    method: 'Sheet.setConditionalFormatRules',
    what: 'keeps rules in their order, with the formula that they were made with',
    link: `${sheetPage}#setConditionalFormatRules(ConditionalFormatRule)`,
    run({ sheet, SpreadsheetApp }) {
      const rule = (formula: string) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setBackground('#ff0000')
          .setRanges([sheet.getRange('B2:C9')])
          .build();
      sheet.setConditionalFormatRules([rule('=B2=1'), rule('=AND(N("Rubric Kit")=0,B2=2)')]);
      const rules = sheet.getConditionalFormatRules();
      same(
        rules.map((one) => one.getBooleanCondition()?.getCriteriaValues()[0]),
        ['=B2=1', '=AND(N("Rubric Kit")=0,B2=2)'],
      );
      same(
        rules.map((one) => one.getRanges().map((range) => range.getA1Notation())),
        [['B2:C9'], ['B2:C9']],
      );
    },
  },
  {
    method: 'Sheet.insertChart',
    what: 'a chart on the tab knows its title and its ranges',
    link: pageOf('spreadsheet/embedded-chart#getOptions()'),
    run({ sheet, Charts }) {
      sheet.getRange('A1:B3').setValues([
        ['', 'n'],
        ['a', 1],
        ['b', 2],
      ]);
      const builder = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A2:A3'));
      sheet.insertChart(
        builder.addRange(sheet.getRange('B2:B3')).setPosition(5, 1, 0, 0).setOption('title', 'T').build(),
      );
      const [chart] = sheet.getCharts();
      same([sheet.getCharts().length, chart?.getOptions()?.get('title')], [1, 'T']);
      if (chart) sheet.removeChart(chart);
      same(sheet.getCharts().length, 0);
    },
  },
  {
    method: 'Sheet.addDeveloperMetadata',
    what: 'is found from the spreadsheet, with the tab that it is on, whatever the tab is called',
    link: `${sheetPage}#addDeveloperMetadata(String,String,DeveloperMetadataVisibility)`,
    run({ sheet, spreadsheet, SpreadsheetApp }) {
      sheet.addDeveloperMetadata('contract', 'value', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      sheet.setName(`Renamed ${sheet.getSheetId()}`);
      const found = spreadsheet.createDeveloperMetadataFinder().withKey('contract').find();
      const ours = found.filter((one) => one.getLocation().getSheet()?.getSheetId() === sheet.getSheetId());
      same(
        ours.map((one) => one.getValue()),
        ['value'],
      );
      for (const one of ours) one.remove();
    },
  },
  {
    method: 'Sheet.hideSheet',
    what: 'hides a tab that is not the only one',
    link: `${sheetPage}#hideSheet()`,
    run({ sheet }) {
      same(sheet.isSheetHidden(), false);
      same(sheet.hideSheet().isSheetHidden(), true);
    },
  },
];
