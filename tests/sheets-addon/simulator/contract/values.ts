import { type ContractCase, rangePage, refused, same } from './case.ts';

/** How written values are taken. */
export const values: readonly ContractCase[] = [
  {
    method: 'Range.setValues',
    what: 'reads texts as if they had been typed: numbers, truth values, percent',
    link: `${rangePage}#setValues(Object)`,
    run({ sheet }) {
      sheet.getRange(1, 1, 1, 6).setValues([['3', '2.5', 'TRUE', '50%', 'three', '1e3']]);
      same(sheet.getRange(1, 1, 1, 6).getValues(), [[3, 2.5, true, 0.5, 'three', 1000]]);
    },
  },
  {
    method: 'Range.setValues',
    what: 'takes a text that begins with = as a formula',
    link: `${rangePage}#setValues(Object)`,
    run({ sheet }) {
      sheet.getRange(1, 1, 1, 2).setValues([['=1+1', 'x']]);
      same(sheet.getRange(1, 1, 1, 2).getFormulas(), [['=1+1', '']]);
    },
  },
  {
    method: 'Range.setValues',
    what: 'keeps a text behind an apostrophe as it is, whatever it looks like, without the apostrophe',
    link: `${rangePage}#setValues(Object)`,
    run({ sheet }) {
      const texts = ['=1+1', '+1', '-1', '@x', '3', 'TRUE', '2026-03-31', '50%', "'", ''];
      const range = sheet.getRange(1, 1, 1, texts.length);
      range.setValues([texts.map((text) => `'${text}`)]);
      same(range.getValues(), [texts]);
      same(range.getFormulas(), [texts.map(() => '')]);
    },
  },
  {
    method: 'Range.setValues',
    what: 'reads 2026-03-31 as a day',
    link: `${rangePage}#setValues(Object)`,
    run({ sheet, spreadsheet, Utilities }) {
      sheet.getRange(1, 1).setValues([['2026-03-31']]);
      const [[value] = []] = sheet.getRange(1, 1).getValues();
      same(Object.prototype.toString.call(value), '[object Date]');
      const zone = spreadsheet.getSpreadsheetTimeZone();
      const date = value as GoogleAppsScript.Base.Date;
      same(Utilities.formatDate(date, zone, 'yyyy-MM-dd'), '2026-03-31');
      same(Utilities.formatDate(date, zone, 'yyyy-MM-dd-HH-mm-ss'), '2026-03-31-00-00-00');
    },
  },
  {
    method: 'Range.setNumberFormat',
    what: '@ keeps what is typed afterwards as text',
    link: `${rangePage}#setNumberFormat(String)`,
    run({ sheet }) {
      sheet
        .getRange(1, 1, 1, 3)
        .setNumberFormat('@')
        .setValues([['3', '2026-03-31', '=1+1']]);
      same(sheet.getRange(1, 1, 1, 3).getValues(), [['3', '2026-03-31', '=1+1']]);
    },
  },
  {
    method: 'Range.setValues',
    what: 'refuses a grid of another size and writes nothing of it',
    link: `${rangePage}#setValues(Object)`,
    run({ sheet }) {
      refused(() => sheet.getRange(1, 1, 2, 2).setValues([['a', 'b']]), /number of rows/);
      refused(() => sheet.getRange(1, 1, 1, 2).setValues([['a']]), /number of columns/);
      same(sheet.getRange(1, 1).getValue(), '');
    },
  },
  {
    method: 'Range.getValues',
    what: 'has an empty text for an empty cell',
    link: `${rangePage}#getValues()`,
    run({ sheet }) {
      same(sheet.getRange(1, 1, 1, 2).getValues(), [['', '']]);
    },
  },
  {
    method: 'Range.setValues',
    what: 'leaves notes, choices and formats of the cells alone',
    link: `${rangePage}#setValues(Object)`,
    run({ sheet }) {
      const range = sheet.getRange(1, 1);
      range
        .setNote('Mine')
        .setNumberFormat('0.00')
        .setValues([[1]]);
      same([range.getNotes(), range.getNumberFormats()], [[['Mine']], [['0.00']]]);
    },
  },
];
