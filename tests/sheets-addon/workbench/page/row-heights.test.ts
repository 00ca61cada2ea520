import { expect, test } from 'vitest';
import { fittedHeights } from '../../../../sheets-addon/workbench/page/row-heights.ts';
import type { TabView } from '../../../../sheets-addon/workbench/protocol.ts';

const tab: TabView = {
  ...{ id: 0, name: 'A', hidden: false, rows: 9, columns: 3, frozenRows: 0, frozenColumns: 0, cells: [], notes: [] },
  ...{ choices: [], charts: [], hiddenRows: [], hiddenColumns: [] },
  widths: [[0, 108]],
  heights: [[4, 17]],
  merged: [{ top: 5, left: 0, bottom: 5, right: 2 }],
};
/** Ten pixels a letter. */
const measure = (text: string): number => text.length * 10;
const styles = [{ wrap: true }, { size: 18 }, {}, { wrap: true, size: 9 }];

test('rows are as high as their texts need, unless they say how high they are', () => {
  const cells = [
    // 100 pixels of room hold ten letters: "aaaa bbbb " and "cccc". 11 points are 14.67 pixels: 2 x 14.67 x 1.25 + 6 = 42.67.
    { r: 0, c: 0, v: 'aaaa bbbb cccc', s: 0 },
    // One line of 18 points: 24 x 1.25 + 6.
    { r: 1, c: 0, v: 'aaaa bbbb cccc', s: 1 },
    // Not wrapped, and a number: a line of the usual size.
    { r: 2, c: 0, v: 'aaaa bbbb cccc', s: 2 },
    { r: 3, c: 0, v: 123_456_789_012_345, s: 0 },
    { r: 4, c: 0, v: 'aaaa bbbb cccc', s: 0 },
    { r: 5, c: 0, v: 'aaaa bbbb cccc', s: 0 },
    // A word of 25 letters is broken into three lines, and a line break makes a fourth: 4 x 12 x 1.25 + 6.
    { r: 6, c: 0, v: `${'x'.repeat(25)}\ny`, s: 3 },
  ];
  expect([...fittedHeights(tab, cells, styles, measure)]).toEqual([
    [0, 43],
    [1, 36],
    [6, 66],
  ]);
});
