import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine, type Entry } from '../../../../sheets-addon/workbench/calculate/engine.ts';
import { Fault, type Scalar } from '../../../../sheets-addon/workbench/calculate/value.ts';

const entry = (content: Scalar): Entry =>
  typeof content === 'string' && content.startsWith('=')
    ? { value: null, formula: content }
    : { value: content, formula: '' };

/** An engine with tabs A and B as written, row by row, and how often the custom function HIT was called. */
function opened(a: readonly (readonly Scalar[])[], b: readonly (readonly Scalar[])[] = []) {
  const calls = { hits: 0 };
  const custom = (name: string) =>
    name === 'RUBRIC_HIT'
      ? ([value]: readonly unknown[]) => {
          calls.hits++;
          return value;
        }
      : undefined;
  const engine = new Engine({ custom, now: () => 46_000.5 });
  const rows = (cells: readonly (readonly Scalar[])[]) => cells.map((row) => row.map(entry));
  const sheets = [
    { name: 'A', rows: rows(a) },
    { name: 'B', rows: rows(b) },
  ];
  engine.load(sheets);
  const shown = (value: Scalar) => (value instanceof Fault ? value.code : value);
  return {
    engine,
    calls,
    at: (row: number, column: number, sheet = 0) => shown(engine.value(sheet, row, column)),
    put: (row: number, column: number, content: Scalar, sheet = 0) =>
      engine.set([{ sheet, row, column, entry: entry(content) }]),
  };
}

describe('the engine', () => {
  test('works out only what depends on a change, and nothing behind a value that came out as before', () => {
    const { put, calls, at } = opened([
      [1, '=RUBRIC_HIT(A1)', '=RUBRIC_HIT(MIN(B1,1))'],
      [5, '=RUBRIC_HIT(A2)', null],
    ]);
    expect(calls.hits).toBe(3);
    put(0, 0, 2);
    // B1 is 2 now; C1 is worked out because of it and stays 1; B2 is not touched.
    expect([at(0, 1), at(0, 2), calls.hits]).toEqual([2, 1, 5]);
  });

  test('a formula depends on the cell that INDEX picked, and on no other of the range', () => {
    const column = [10, 20, 30];
    const { put, calls, at } = opened(
      column.map((value, i) => (i === 0 ? [value, 2, '=RUBRIC_HIT(INDEX($A$1:$A$3,$B$1))'] : [value])),
    );
    expect(at(0, 2)).toBe(20);
    put(2, 0, 31);
    expect([at(0, 2), calls.hits]).toEqual([20, 1]);
    put(1, 0, 21);
    expect([at(0, 2), calls.hits]).toEqual([21, 2]);
    put(0, 1, 3);
    expect([at(0, 2), calls.hits]).toEqual([31, 3]);
    put(1, 0, 22);
    expect([at(0, 2), calls.hits]).toEqual([31, 3]);
    put(2, 0, 32);
    expect([at(0, 2), calls.hits]).toEqual([32, 4]);
  });

  test('a formula that is put among those that INDEX may pick is worked out before it is picked', () => {
    const { put, at } = opened([[1, '=INDEX($A$1:$A$3,3)*2'], [2], [3]]);
    put(2, 0, '=A1+A2');
    expect(at(0, 1)).toBe(6);
    put(0, 0, 10);
    expect(at(0, 1)).toBe(24);
  });

  test.each([
    ['=INDEX($A$1:$B$3,0,2)', '#VALUE!'],
    ['=SUM(INDEX($A$1:$B$3,0,2))', 15],
    ['=SUM(INDEX($A$1:$B$3,2,0))', 7],
    ['=INDEX($A$1:$B$3,4,1)', '#REF!'],
    ['=INDEX($A$1:$B$3,1,-1)', '#VALUE!'],
    ['=INDEX($A$1:$B$1,2)', 4],
    ['=INDEX($A$1:$A$3,2)', 2],
    ['=INDEX($A$1:$A$3,1/0)', '#DIV/0!'],
  ])('%s is %j', (formula, value) => {
    // Far from the rows and columns of the range, so that no cell of it is in the formula's own row.
    const { at } = opened([[1, 4], [2, 5], [3, 6], [], [null, null, null, formula]]);
    expect(at(4, 3)).toBe(value);
  });

  test('a result fills cells beside it, gives way to what is put there, and comes back', () => {
    const { put, at } = opened([
      ['=ARRAYFORMULA(C1:C3*2)', null, 1],
      [null, null, 2],
      [null, '=A2+1', 3],
    ]);
    const column = () => [at(0, 0), at(1, 0), at(2, 0), at(2, 1)];
    expect(column()).toEqual([2, 4, 6, 5]);
    put(2, 0, 'mine');
    expect(column()).toEqual(['#REF!', null, 'mine', 1]);
    put(1, 2, 20);
    expect(column()).toEqual(['#REF!', null, 'mine', 1]);
    put(2, 0, null);
    expect(column()).toEqual([2, 40, 6, 41]);
    put(0, 0, 7);
    expect(column()).toEqual([7, null, null, 1]);
  });

  test('formulas that differ in digits only are told apart where the digits are no numbers', () => {
    const { at } = opened(
      [
        ['="{0}"&A9', '=LEN("a1")+1', '=B!$A1+1.5', '=LOG10(100)', '=SUM(B!A1:A1)', '=1E2'],
        ['="{1}"&A9', '=LEN("a12")+20', '=B!$A2+2.5', '=LOG10(1000)', '=SUM(B!A1:A2)', '=1E3'],
      ],
      [[100], [200]],
    );
    expect([0, 1, 2, 3, 4, 5].map((column) => at(0, column))).toEqual(['{0}', 3, 101.5, 2, 100, 100]);
    expect([0, 1, 2, 3, 4, 5].map((column) => at(1, column))).toEqual(['{1}', 23, 202.5, 3, 300, 1000]);
  });

  test('a change gives the same as working everything out anew', () => {
    const formulas = [
      '=INDEX($A$1:$A$6,MOD(INT(N(A1)),6)+1)',
      '=COUNTIF($A$1:$A$6,"<"&N(A2))',
      '=COUNTIF($A$1:$A$6,">="&N(A3))',
      '=IFERROR(MATCH(N(A4),$C$1:$C$6,1),0)',
      '=SUMPRODUCT(($A$1:$A$6=A5)*ISNUMBER($B$1:$B$5))',
      '=IFERROR(AVERAGEIF($A$1:$A$6,A1,$C$1:$C$6),-1)',
    ];
    const value = fc.oneof(fc.integer({ min: -2, max: 8 }), fc.constantFrom('x', '', null, true));
    const change = fc.tuple(fc.nat({ max: 5 }), value);
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 6, maxLength: 6 }),
        fc.array(change, { maxLength: 8 }),
        (first, changes) => {
          const rows = (values: readonly Scalar[]) => values.map((one, i) => [one, formulas[i] ?? null, i * 2]);
          const { put, at } = opened(rows(first));
          const values: Scalar[] = [...first];
          for (const [row, one] of changes) {
            put(row, 0, one);
            values[row] = one;
          }
          const anew = opened(rows(values));
          expect(values.map((_, row) => at(row, 1))).toEqual(values.map((_, row) => anew.at(row, 1)));
        },
      ),
      { numRuns: 150 },
    );
  });
});
