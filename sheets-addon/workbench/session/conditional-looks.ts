import type {
  SimulatedConditionalFormat,
  SimulatedFormat,
  SimulatedSheet,
  SimulatedWorkbook,
} from '../../simulator/workbook.ts';
import type { Place } from '../calculate/compile.ts';
import type { Engine } from '../calculate/engine.ts';
import type { LooseFormula } from '../calculate/loose.ts';
import { type Scalar, truthOf } from '../calculate/value.ts';
import type { RangeView } from '../protocol.ts';
import { gradientColour } from './gradient.ts';

/** The looks that conditional formats give to the cells of a tab, by `row * 16384 + column`. */
export type Looks = ReadonlyMap<number, SimulatedFormat>;

/** Conditional formats, worked out by the same engine as the cells. */
export interface ConditionalLooks {
  /** All looks of a tab. */
  of(sheet: number): Looks;
  /** Works out anew what depends on changed cells of any tab; returns the cells whose look is another one now. */
  update(changed: readonly Place[]): readonly Place[];
  /** Whether the looks of a tab follow from what stands on it. */
  areOwn(sheet: number): boolean;
  /** Forgets everything: the tabs or their formats changed. */
  forget(): void;
}

export const cellNumber = (row: number, column: number): number => row * 16_384 + column;

interface Rule {
  readonly format: SimulatedConditionalFormat;
  readonly formula: LooseFormula | null;
  readonly home: Place;
  readonly areas: readonly RangeView[];
  /** Whether it holds for a value, where that depends on nothing else. */
  readonly holds: Map<Scalar, boolean> | null;
}

/** The first format that holds decides, as in Google Sheets. */
export function conditionalLooks(workbook: SimulatedWorkbook, engine: Engine): ConditionalLooks {
  const known = new Map<number, { readonly rules: readonly Rule[]; readonly looks: Map<number, SimulatedFormat> }>();
  const tab = (sheet: number) => {
    const found = known.get(sheet);
    if (found) return found;
    const model = workbook.sheets[sheet];
    const rules = model ? rulesOf(model, sheet, engine) : [];
    const entry = { rules, looks: new Map<number, SimulatedFormat>() };
    for (const area of distinct(rules.flatMap(({ areas }) => areas))) workOut(sheet, rules, area, entry.looks, engine);
    known.set(sheet, entry);
    return entry;
  };
  return {
    of: (sheet) => tab(sheet).looks,
    update(changed) {
      const other: Place[] = [];
      const changedOn = bySheet(changed);
      for (const [sheet, { rules, looks }] of known) {
        for (const area of touched(rules, changedOn, sheet)) other.push(...workOut(sheet, rules, area, looks, engine));
      }
      return other;
    },
    areOwn(sheet) {
      const model = workbook.sheets[sheet];
      return (
        model !== undefined &&
        rulesOf(model, sheet, engine).every(({ formula, home }) => formula?.readsOwnTab(home) ?? true)
      );
    },
    forget: () => known.clear(),
  };
}

function rulesOf({ conditionalFormats, maxRows, maxColumns }: SimulatedSheet, sheet: number, engine: Engine): Rule[] {
  return conditionalFormats.flatMap((format) => {
    const [first] = format.areas;
    if (!first) return [];
    const home = { sheet, row: first.row - 1, column: first.column - 1 };
    const formula = format.formula === null ? null : engine.loose(format.formula, sheet);
    const areas = format.areas.map(({ row, column, rows, columns }) => ({
      top: row - 1,
      left: column - 1,
      // A format of whole columns ends where the tab does.
      bottom: Math.min(row + rows - 1, maxRows) - 1,
      right: Math.min(column + columns - 1, maxColumns) - 1,
    }));
    const holds = formula?.readsOwnCell(home) ? new Map<Scalar, boolean>() : null;
    return [{ format, formula, home, areas, holds }];
  });
}

const inside = ({ top, left, bottom, right }: RangeView, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Several rules mostly have the same cells. */
function distinct(areas: readonly RangeView[]): RangeView[] {
  return [...new Map(areas.map((area) => [keyOf(area), area])).values()];
}

const keyOf = ({ top, left, bottom, right }: RangeView): string => `${top}:${left}:${bottom}:${right}`;

/** Works out the cells of an area; returns those whose look changed. */
function workOut(
  sheet: number,
  rules: readonly Rule[],
  area: RangeView,
  looks: Map<number, SimulatedFormat>,
  engine: Engine,
): Place[] {
  const width = area.right - area.left + 1;
  if (area.bottom < area.top || width < 1) return [];
  const found = new Array<SimulatedFormat | undefined>(width * (area.bottom - area.top + 1)).fill(undefined);
  // The first rule that holds decides.
  for (const rule of rules) {
    for (const { top, left, bottom, right } of rule.areas) {
      for (let row = Math.max(top, area.top); row <= Math.min(bottom, area.bottom); row++) {
        for (let column = Math.max(left, area.left); column <= Math.min(right, area.right); column++) {
          const at = (row - area.top) * width + column - area.left;
          found[at] ??= lookOf(sheet, rule, row, column, engine);
        }
      }
    }
  }
  const other: Place[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const look = found[(row - area.top) * width + column - area.left];
      const key = cellNumber(row, column);
      const before = looks.get(key);
      if (isSame(before, look)) continue;
      if (look) looks.set(key, look);
      else looks.delete(key);
      other.push({ sheet, row, column });
    }
  }
  return other;
}

/** A rule has one look; only the colours of a gradient are made anew. */
const isSame = (a: SimulatedFormat | undefined, b: SimulatedFormat | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));

/** The look that a rule gives to a cell; `undefined` where it does not hold. */
function lookOf(sheet: number, rule: Rule, row: number, column: number, engine: Engine) {
  const { format, formula, home, areas, holds } = rule;
  if (format.gradient) {
    const numbers = (): number[] => numbersIn(sheet, areas, engine);
    const background = gradientColour(format.gradient, engine.value(sheet, row, column), numbers);
    return background === undefined ? undefined : { background };
  }
  if (!formula) return undefined;
  const worksOut = (): boolean => truthOf(formula.value(home, row - home.row, column - home.column)) === true;
  if (!holds) return worksOut() ? format.format : undefined;
  const value = engine.value(sheet, row, column);
  let isTrue = holds.get(value);
  if (isTrue === undefined) {
    isTrue = worksOut();
    if (holds.size < mostValues) holds.set(value, isTrue);
  }
  return isTrue ? format.format : undefined;
}

/** So many different values of cells are remembered. */
const mostValues = 10_000;

function numbersIn(sheet: number, areas: readonly RangeView[], engine: Engine): number[] {
  const numbers: number[] = [];
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = engine.value(sheet, row, column);
        if (typeof value === 'number') numbers.push(value);
      }
    }
  }
  return numbers;
}

/** Cells by the number of their tab: one score changes thousands in the tab of workings, which hardly a format reads. */
function bySheet(places: readonly Place[]): ReadonlyMap<number, readonly Place[]> {
  const found = new Map<number, Place[]>();
  for (const place of places) {
    const list = found.get(place.sheet);
    if (list) list.push(place);
    else found.set(place.sheet, [place]);
  }
  return found;
}

/** The parts of the rules' areas whose looks may depend on changed cells. */
function touched(rules: readonly Rule[], changedOn: ReadonlyMap<number, readonly Place[]>, sheet: number): RangeView[] {
  const found = new Map<string, RangeView>();
  const add = (area: RangeView): void => {
    found.set(keyOf(area), area);
  };
  for (const { format, formula, home, areas } of rules) {
    if (format.gradient) {
      const isFixed = format.gradient.every(({ value }) => Number.isFinite(Number(value)));
      for (const place of changedOn.get(sheet) ?? []) {
        for (const area of areas) {
          if (!inside(area, place.row, place.column)) continue;
          add(isFixed ? { top: place.row, left: place.column, bottom: place.row, right: place.column } : area);
        }
      }
      continue;
    }
    const [here, lower, righter] = formula
      ? [formula.areas(home, 0, 0), formula.areas(home, 1, 0), formula.areas(home, 0, 1)]
      : [];
    here?.forEach((read, i) => {
      if (!read) return;
      const movesDown = lower?.[i]?.top !== read.top && lower?.[i]?.bottom !== read.bottom;
      const movesRight = righter?.[i]?.left !== read.left && righter?.[i]?.right !== read.right;
      for (const { row, column } of changedOn.get(read.sheet) ?? []) {
        const down = movesDown ? [row - read.bottom, row - read.top] : span(row, read.top, read.bottom);
        const along = movesRight ? [column - read.right, column - read.left] : span(column, read.left, read.right);
        if (!down || !along) continue;
        for (const area of areas) {
          const part = {
            top: Math.max(area.top, home.row + (down[0] ?? 0)),
            bottom: Math.min(area.bottom, home.row + (down[1] ?? 0)),
            left: Math.max(area.left, home.column + (along[0] ?? 0)),
            right: Math.min(area.right, home.column + (along[1] ?? 0)),
          };
          if (part.top <= part.bottom && part.left <= part.right) add(part);
        }
      }
    });
  }
  return [...found.values()];
}

/** A fixed reference concerns every cell of the format, if the changed one lies in it. */
const span = (at: number, from: number, to: number): readonly [number, number] | null =>
  at >= from && at <= to ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : null;
