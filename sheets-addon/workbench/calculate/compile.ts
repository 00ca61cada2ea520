import type { Book } from './book.ts';
import { customResult } from './custom.ts';
import { functions } from './functions/index.ts';
import { picksOf } from './functions/lookup.ts';
import { broadcast, combine, operation, picker, placed } from './operator.ts';
import type { Node } from './parse.ts';
import { resolver } from './resolve.ts';
import { Area, Fault, faults, Grid, isMany, type Scalar, type Value } from './value.ts';

/** The cell for which a formula is worked out. Numbers from 0. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A formula's cell with the numbers of its own. */
export interface Home extends Place {
  readonly parameters: readonly number[];
}

/** A formula that is ready to be worked out for any cell that has it. */
export type Code = (at: Home) => Value;

/** A reference of a formula, to be resolved for a cell. */
export type Precedent = (at: Home) => Area | null;

export interface Compiled {
  readonly code: Code;
  readonly precedents: readonly Precedent[];
  /** Ranges out of which cells are picked by their number; which ones the book is told while it is worked out. */
  readonly picked: readonly Precedent[];
  /** To be worked out anew each time, whatever changed: TODAY and the like. */
  readonly volatile: boolean;
  /** Functions that nobody here knows; such a formula keeps the value that it came with. */
  readonly unknown: readonly string[];
  /** The result may be many cells, which spill: a custom function or ARRAYFORMULA. */
  readonly spills: boolean;
}

type Reading = Extract<Node, { kind: 'reference' }>;

const volatileNames = new Set(['TODAY', 'NOW', 'RAND', 'RANDBETWEEN']);

/**
 * Compiles a tree for every cell whose formula differs in its numbers only.
 * @param own the number of the tab on which they stand
 * @param sheetOf the number of a tab by name
 */
export function compile(node: Node, own: number, book: Book, sheetOf: (name: string) => number | undefined): Compiled {
  const precedents: Precedent[] = [];
  const picked: Precedent[] = [];
  const unknown: string[] = [];
  let isVolatile = false;
  let spills = false;

  const resolved = ({ reference, slot }: Reading): Precedent =>
    resolver(reference, slot, reference.tab === null ? own : sheetOf(reference.tab));

  const code = (one: Node, array: boolean): Code => {
    switch (one.kind) {
      case 'constant': {
        const { value } = one;
        return () => value;
      }
      case 'number': {
        const { slot } = one;
        return (at) => at.parameters[slot] ?? 0;
      }
      case 'reference': {
        const resolve = resolved(one);
        precedents.push(resolve);
        const sheet = one.reference.tab === null ? own : sheetOf(one.reference.tab);
        if (one.reference.to === null && sheet !== undefined) return cellCode(sheet, one.slot, book);
        return (at) => resolve(at) ?? faults.ref;
      }
      case 'name':
        unknown.push(one.name);
        return () => faults.name;
      case 'unary':
        return unary(one.operator, code(one.operand, array), array);
      case 'binary': {
        const [left, right] = [code(one.left, array), code(one.right, array)];
        const { operator } = one;
        if (array) return (at) => broadcast(book, operator, left(at), right(at));
        const run = operation(operator);
        return (at) => run(single(left(at), at, book), single(right(at), at, book));
      }
      case 'list': {
        const rows = one.rows.map((cells) => cells.map((cell) => code(cell, false)));
        const width = rows[0]?.length ?? 0;
        return (at) =>
          Grid.of(
            rows.length,
            width,
            rows.flatMap((cells) => cells.map((cell) => single(cell(at), at, book))),
          );
      }
      case 'call':
        return call(one.name, one.args, array);
    }
  };

  /** A cell is a range too for functions that tell what was read from cells from what was written into the formula. */
  const range = (one: Node, array: boolean): Code => {
    if (one.kind !== 'reference' || one.reference.to !== null) return code(one, array);
    const resolve = resolved(one);
    precedents.push(resolve);
    return (at) => resolve(at) ?? faults.ref;
  };

  /** INDEX of a range depends on the cell that it picks, not on all that it could have picked. */
  const pick = (from: Reading, places: readonly Node[]): Code => {
    const resolve = resolved(from);
    const codes = places.map((place) => code(place, false));
    const find = (at: Home): Area | Fault => {
      const area = resolve(at);
      if (!area) return faults.ref;
      const values = new Array<Value>(codes.length);
      for (let i = 0; i < codes.length; i++) values[i] = (codes[i] as Code)(at);
      return picksOf(area, values, at, book);
    };
    // By a number that is written into the formula it always picks the same.
    const isFixed = places.every(({ kind }) => kind === 'number');
    if (!isFixed) picked.push(resolve);
    else {
      precedents.push((at) => {
        const found = find(at);
        return found instanceof Fault ? null : found;
      });
    }
    return (at) => {
      const found = find(at);
      if (found instanceof Fault) return found;
      if (!isFixed) book.picks(found);
      const isOne = found.top === found.bottom && found.left === found.right;
      return isOne ? book.value(found.sheet, found.top, found.left) : found;
    };
  };

  const unary = (operator: string, operand: Code, array: boolean): Code => {
    const change = (value: Scalar): Scalar => {
      if (operator === '+') return value;
      return operator === '-' ? combine('*', value, -1) : combine('/', value, 100);
    };
    if (!array) return (at) => change(single(operand(at), at, book));
    return (at) => lift(book, [operand(at)], ([value]) => change(value ?? null));
  };

  const call = (name: string, args: readonly Node[], array: boolean): Code => {
    if (volatileNames.has(name)) isVolatile = true;
    if (name === 'ARRAYFORMULA' && args[0]) {
      spills = true;
      return code(args[0], true);
    }
    const known = functions.get(name);
    if (!known) {
      const custom = book.custom(name);
      if (!custom) {
        unknown.push(name);
        return () => faults.name;
      }
      spills = true;
      const codes = args.map((arg) => code(arg, false));
      return (at) =>
        customResult(
          custom,
          codes.map((one) => one(at)),
          book,
        );
    }
    if (args.length < known.least || args.length > known.most) return () => faults.na;
    const [first, ...rest] = args;
    if (name === 'INDEX' && first?.kind === 'reference' && first.reference.to !== null) return pick(first, rest);
    const codes = args.map((arg) => (known.kind === 'many' ? range : code)(arg, array || known.array === true));
    if (known.kind === 'lazy') return known.run(codes, { book, array, single: (value, at) => single(value, at, book) });
    const count = codes.length;
    if (known.kind === 'many') {
      return (at) => {
        const values = new Array<Value>(count);
        for (let i = 0; i < count; i++) values[i] = (codes[i] as Code)(at);
        return known.run(values, { book, at });
      };
    }
    const { run } = known;
    const each = (values: readonly Scalar[]): Scalar => {
      if (!known.takesFaults) for (const value of values) if (value instanceof Fault) return value;
      return run(values, book);
    };
    if (array)
      return (at) =>
        lift(
          book,
          codes.map((one) => one(at)),
          each,
          known.takesFaults,
        );
    return (at) => {
      const values = new Array<Scalar>(count);
      for (let i = 0; i < count; i++) values[i] = single((codes[i] as Code)(at), at, book);
      return each(values);
    };
  };

  const compiled = code(node, false);
  return { code: compiled, precedents, picked, volatile: isVolatile, unknown, spills };
}

/** Of a single cell the row and the column are two parameters, one behind the other. */
function cellCode(sheet: number, slot: number, book: Book): Code {
  return ({ parameters }) => {
    const [row, column] = [parameters[slot] as number, parameters[slot + 1] as number];
    return row < 0 || column < 0 ? faults.ref : book.value(sheet, row, column);
  };
}

/** A range where one value is wanted: the cell in the formula's own row or column. */
export function single(value: Value, at: Place, book: Book): Scalar {
  if (typeof value !== 'object' || value === null || !isMany(value)) return value;
  if (!(value instanceof Area)) return picker(book, value)(0);
  const { sheet, top, left, bottom, right } = value;
  if (top === bottom && left === right) return book.value(sheet, top, left);
  if (left === right && at.row >= top && at.row <= bottom) return book.value(sheet, at.row, left);
  if (top === bottom && at.column >= left && at.column <= right) return book.value(sheet, top, at.column);
  return faults.value;
}

/** A function of single values over whole ranges. `clean`: it never gives a fault. */
export function lift(
  book: Book,
  args: readonly Value[],
  run: (values: readonly Scalar[]) => Scalar,
  clean = false,
): Value {
  const many = args.filter(isMany);
  if (many.length === 0) return run(args as readonly Scalar[]);
  const rows = Math.max(...many.map((value) => value.rows));
  const columns = Math.max(...many.map((value) => value.columns));
  const picks = args.map((value) => placed(book, value, columns));
  return new Grid(rows, columns, (place) => run(picks.map((pick) => pick(place))), clean);
}
