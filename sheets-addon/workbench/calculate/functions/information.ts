import { Area, Fault, faults, isMany, type Scalar } from '../value.ts';
import { type Definition, many, scalar } from './definition.ts';

const is = (test: (value: Scalar) => boolean): Definition =>
  scalar(1, 1, ([value]) => test(value ?? null), { takesFaults: true });

export const information: Readonly<Record<string, Definition>> = {
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISBLANK: is((value) => value === null),
  ISERROR: is((value) => value instanceof Fault),
  ISERR: is((value) => value instanceof Fault && value !== faults.na),
  ISNA: is((value) => value === faults.na),
  N: scalar(1, 1, ([value]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  T: scalar(1, 1, ([value]) => (typeof value === 'string' ? value : '')),
  NA: scalar(0, 0, () => faults.na),
  ROW: many(0, 1, ([value], { at }) => (value instanceof Area ? value.top : at.row) + 1),
  COLUMN: many(0, 1, ([value], { at }) => (value instanceof Area ? value.left : at.column) + 1),
  ROWS: many(1, 1, ([value]) => (value !== undefined && isMany(value) ? value.rows : 1)),
  COLUMNS: many(1, 1, ([value]) => (value !== undefined && isMany(value) ? value.columns : 1)),
};
