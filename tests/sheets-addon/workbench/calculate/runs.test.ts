import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine, type Entry } from '../../../../sheets-addon/workbench/calculate/engine.ts';
import { Fault, type Scalar } from '../../../../sheets-addon/workbench/calculate/value.ts';

const rows = 24;

/** Formulas down a column, by the number of their row from 1: columns B to L. */
const columns: readonly ((row: number) => string)[] = [
  (row) => `N(A${row})*2`,
  // A running total, which reads the cell above it.
  (row) => (row === 1 ? 'B1' : `C${row - 1}+B${row}`),
  // Picks by a value that changes.
  (row) => `INDEX($A$1:$A$${rows},MOD(INT(N(A${row})),${rows})+1)`,
  (row) => `SUM($A$1:A${row})`,
  // Two columns that read each other, in their own row and in the one above.
  (row) => `IF(N(D${row})>2,G${row},0)`,
  (row) => `${row === 1 ? 0 : `N(F${row - 1})`}+INDEX($C$1:$C$${rows},${row})`,
  // From the bottom up.
  (row) => (row === rows ? `N(A${rows})` : `H${row + 1}+N(A${row})`),
  (row) => `COUNTIF($E$1:$E$${rows},"<"&E${row})`,
  (row) => `IFERROR(MATCH(${row * 3},$C$1:$C$${rows},1),-1)`,
  // Rows that shrink, and a range whose ends change places on the way.
  (row) => `SUM(B${row}:$B$${rows})`,
  (row) => `SUM(B$12:B${row})`,
];

/** An engine over a tab. `isSplit`: each second formula is written otherwise, so that no two neighbours are alike. */
function opened(values: readonly Scalar[], isSplit: boolean) {
  const formula = (row: number, column: number): string => {
    const text = columns[column - 1]?.(row + 1) ?? '0';
    return isSplit && row % 2 === 1 ? `=(${text})` : `=${text}`;
  };
  const entry = (row: number, column: number): Entry => ({ value: null, formula: formula(row, column) });
  const engine = new Engine({ custom: () => undefined, now: () => 46_000.5 });
  const cells = values.map((value, row): Entry[] => [
    { value, formula: '' },
    ...columns.map((_, i) => entry(row, i + 1)),
  ]);
  engine.load([{ name: 'A', rows: cells }]);
  return {
    shown: () =>
      values.map((_, row) =>
        columns.map((_all, i) => {
          const value = engine.value(0, row, i + 1);
          return value instanceof Fault ? value.code : value;
        }),
      ),
    put: (row: number, column: number, value: Scalar) =>
      engine.set([{ sheet: 0, row, column, entry: { value, formula: '' } }]),
    putBack: (row: number, column: number) => engine.set([{ sheet: 0, row, column, entry: entry(row, column) }]),
  };
}

describe('formulas that go on down a column', () => {
  const value = fc.oneof(fc.integer({ min: -2, max: 30 }), fc.constantFrom('x', '', null, true));
  const values = fc.array(value, { minLength: rows, maxLength: rows });
  const change = fc.tuple(fc.nat({ max: rows - 1 }), value, fc.nat({ max: columns.length }), fc.nat({ max: 2 }));

  test('give what they give one by one, after any changes, also of single formulas among them', () => {
    fc.assert(
      fc.property(values, fc.array(change, { maxLength: 8 }), (first, changes) => {
        const both = [opened(first, false), opened(first, true)] as const;
        expect(both[0].shown()).toEqual(both[1].shown());
        for (const [row, one, column, kind] of changes) {
          for (const engine of both) {
            if (kind === 0 || column === 0) engine.put(row, 0, one);
            else if (kind === 1) engine.put(row, column, one);
            else engine.putBack(row, column);
          }
          expect(both[0].shown()).toEqual(both[1].shown());
        }
      }),
      { numRuns: 120 },
    );
  });

  test('tell a formula that reads its own cell', () => {
    const engine = new Engine({ custom: () => undefined, now: () => 0 });
    const cells = Array.from({ length: 30 }, (_, row): Entry[] => [
      { value: row, formula: '' },
      { value: null, formula: `=SUM($B$5:$B$6)+A${row + 1}` },
    ]);
    engine.load([{ name: 'A', rows: cells }]);
    const shown = [3, 4, 5, 6].map((row) => engine.value(0, row, 1));
    // B5 and B6 read themselves; whatever reads them has their fault.
    expect(shown.map((one) => (one instanceof Fault ? one.code : one))).toEqual(['#REF!', '#REF!', '#REF!', '#REF!']);
  });
});
