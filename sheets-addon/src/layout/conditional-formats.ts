import type { Bands, Scale } from '@rubric-kit/shared-schema/rubric.ts';
import type { CellRange } from '../read/snapshot.ts';
import { isInvalid, isNotObserved } from './additions/score-conditions.ts';
import type { Look } from './look.ts';
import { type ConditionalFormat, mark } from './plan.ts';

/** What score cells are held to. `when` narrows it to the rows of a competency; absent: every row. */
export interface Threshold {
  readonly when?: string;
  readonly floor?: number;
  /** A number, or an expression that gives it for the row's role. */
  readonly target: string;
}

export interface ScoreCells {
  readonly range: CellRange;
  /** The range's top left cell as its formulas write it: `$` where it must not move. */
  readonly cell: string;
  readonly scale: Scale;
  readonly bands: Bands;
  /** A condition of rows that hold people's scores; absent: all do. */
  readonly counts?: string;
  readonly thresholds: readonly Threshold[];
}

/**
 * How score cells look, the first that holds: invalid, not observed, below the floor, weak, short of the target, strong.
 * All are of one range, since LibreOffice lets the first win only among those. Each carries the mark by which it is known
 * again.
 */
export function scoreFormats({ range, cell, scale, bands, counts, thresholds }: ScoreCells): ConditionalFormat[] {
  const format = (look: Look, ...conditions: readonly (string | undefined)[]): ConditionalFormat => ({
    range,
    look,
    formula: `=AND(${[`N("${mark}")=0`, counts, ...conditions].filter((one) => one !== undefined).join(',')})`,
  });
  const isNumber = `ISNUMBER(${cell})`;
  return [
    format('invalid', isInvalid(cell, scale)),
    format('not-observed', isNotObserved(cell, scale)),
    ...thresholds.flatMap(({ when, floor }) =>
      floor === undefined ? [] : [format('below-floor', when, isNumber, `${cell}<${floor}`)],
    ),
    format('weak', isNumber, `${cell}<${bands.weakBelow}`),
    ...thresholds.map(({ when, target }) => format('short-of-target', when, isNumber, `${cell}<${target}`)),
    format('strong', isNumber, `${cell}>=${bands.strongFrom}`),
  ];
}
