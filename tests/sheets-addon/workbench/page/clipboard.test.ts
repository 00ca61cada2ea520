import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockOf, placed } from '../../../../sheets-addon/workbench/page/clipboard.ts';

/** As spreadsheets write it: quotes around what holds a tab, a line break or a quote. */
const written = (rows: readonly (readonly string[])[], line: string): string =>
  rows
    .map((cells) => cells.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join(line);

describe('a text from the clipboard', () => {
  test.each<[string, string, string[][]]>([
    ['one cell', '4', [['4']]],
    ['nothing', '', [['']]],
    [
      'rows and cells',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line break at the end, as Excel writes it', 'a\r\nb\r\n', [['a'], ['b']]],
    ['empty cells and an empty row', '\tb\n\nc', [['', 'b'], [''], ['c']]],
    ['an empty row at the end', 'a\n\n', [['a'], ['']]],
    ['a line break and a tab in a cell', '"a\nb\tc"\td', [['a\nb\tc', 'd']]],
    ['a quote in quotes', '"say ""no"""\tx', [['say "no"', 'x']]],
    ['a quote that is not closed', '"open\tx\ny', [['"open', 'x'], ['y']]],
    ['a quote in the middle', '5" disk\tx', [['5" disk', 'x']]],
    ['quotes with more behind them', '"a"b\tc', [['"a"b', 'c']]],
  ])('%s', (_what, text, block) => {
    expect(blockOf(text)).toEqual(block);
  });

  test('whatever is written is read back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '\t', '\n', '"', '=', ' ', 'é') });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(block, fc.constantFrom('\n', '\r\n'), (rows, line) => {
        // The line break at the end is what spreadsheets add.
        expect(blockOf(written(rows, line) + line)).toEqual(rows);
      }),
    );
  });
});

describe('where a block goes', () => {
  const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
  test('to the right and down from the selected cell; short rows are filled up', () => {
    expect(placed([['a', 'b'], ['c']], at(4, 7))).toEqual([
      ...[
        { r: 4, c: 7, input: 'a' },
        { r: 4, c: 8, input: 'b' },
      ],
      ...[
        { r: 5, c: 7, input: 'c' },
        { r: 5, c: 8, input: '' },
      ],
    ]);
  });
  test('one value fills the whole selection', () => {
    expect(placed([['4']], at(0, 0, 1, 1)).map(({ r, c, input }) => `${r}${c}${input}`)).toEqual([
      '004',
      '014',
      '104',
      '114',
    ]);
  });
  test('it is repeated where it fits a whole number of times, and only there', () => {
    expect(placed([['a'], ['b']], at(0, 0, 3, 0)).map(({ input }) => input)).toEqual(['a', 'b', 'a', 'b']);
    expect(placed([['a'], ['b']], at(0, 0, 2, 0)).map(({ input }) => input)).toEqual(['a', 'b']);
  });
});
