import { type ContractCase, pageOf, rangePage, refused, same } from './case.ts';

/** Notes, choices, merges and looks of cells. */
export const cells: readonly ContractCase[] = [
  {
    method: 'Range.setNotes',
    what: 'writes a note a cell; an empty one takes it away',
    link: `${rangePage}#setNotes(Object)`,
    run({ sheet }) {
      const range = sheet.getRange(1, 1, 1, 3);
      range.setNotes([['=1', '', 'c']]);
      same(range.getNotes(), [['=1', '', 'c']]);
      range.setNotes([['', 'b', 'c']]);
      same(range.getNotes(), [['', 'b', 'c']]);
    },
  },
  {
    method: 'Range.getDataValidations',
    what: 'gives rules with the help and the values that they were made with, and null where there is none',
    link: `${rangePage}#getDataValidations()`,
    run({ sheet, SpreadsheetApp }) {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['1', '2'], true)
        .setAllowInvalid(false)
        .setHelpText('Help')
        .build();
      sheet.getRange(1, 1, 1, 2).setDataValidations([[rule, null as unknown as typeof rule]]);
      const [[found, none] = []] = sheet.getRange(1, 1, 1, 2).getDataValidations();
      same(none, null);
      same(
        [found?.getHelpText(), found?.getAllowInvalid(), found?.getCriteriaValues()],
        ['Help', false, [['1', '2'], true]],
      );
    },
  },
  {
    method: 'DataValidationBuilder.requireValueInRange',
    what: 'keeps the range, on another place of the tab too',
    link: pageOf('spreadsheet/data-validation-builder#requireValueInRange(Range,Boolean)'),
    run({ sheet, SpreadsheetApp }) {
      const source = sheet.getRange(5, 1, 3, 1);
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(source, true).build();
      sheet.getRange(1, 1).setDataValidation(rule);
      const [[found] = []] = sheet.getRange(1, 1).getDataValidations();
      const [range, dropdown] = found?.getCriteriaValues() ?? [];
      same([(range as typeof source).getA1Notation(), dropdown], ['A5:A7', true]);
    },
  },
  {
    method: 'Range.setValues',
    what: 'is refused by a choice that allows nothing else',
    link: pageOf('spreadsheet/data-validation-builder#setAllowInvalid(Boolean)'),
    run({ sheet, SpreadsheetApp }) {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['1']).setAllowInvalid(false).build();
      const range = sheet.getRange(1, 1);
      range.setDataValidation(rule);
      refused(() => {
        range.setValues([['other']]);
        SpreadsheetApp.flush();
      }, /data validation/);
    },
  },
  {
    method: 'Range.setDataValidations',
    what: 'keeps a value that is there already and would not be allowed',
    link: `${rangePage}#setDataValidations(DataValidation)`,
    run({ sheet, SpreadsheetApp }) {
      const range = sheet.getRange(1, 1);
      range.setValues([['other']]);
      range.setDataValidations([
        [SpreadsheetApp.newDataValidation().requireValueInList(['1']).setAllowInvalid(false).build()],
      ]);
      same(range.getValue(), 'other');
    },
  },
  {
    method: 'Range.merge',
    what: 'keeps the content of the top left cell alone',
    link: `${rangePage}#merge()`,
    run({ sheet }) {
      const range = sheet.getRange(1, 1, 1, 2);
      range.setValues([['a', 'b']]).merge();
      same(range.getValues(), [['a', '']]);
      same(
        sheet
          .getRange(1, 1)
          .getMergedRanges()
          .map((one) => one.getA1Notation()),
        ['A1:B1'],
      );
      range.breakApart();
      same(range.getMergedRanges(), []);
    },
  },
  {
    method: 'Range.setTextStyles',
    what: 'takes a style a cell',
    link: `${rangePage}#setTextStyles(TextStyle)`,
    run({ sheet, SpreadsheetApp }) {
      const style = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(12).setForegroundColor('#112233').build();
      sheet.getRange(1, 1, 1, 2).setTextStyles([[style, style]]);
      refused(() => sheet.getRange(1, 1, 1, 2).setTextStyles([[style]]), /number of columns/);
    },
  },
  {
    method: 'Range.clearDataValidations',
    what: 'takes choices away and leaves values and notes',
    link: `${rangePage}#clearDataValidations()`,
    run({ sheet, SpreadsheetApp }) {
      const range = sheet.getRange(1, 1);
      range.setValues([['1']]).setNote('Mine');
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['1']).build());
      range.clearDataValidations();
      same([range.getDataValidations(), range.getValue(), range.getNotes()], [[[null]], 1, [['Mine']]]);
    },
  },
];
