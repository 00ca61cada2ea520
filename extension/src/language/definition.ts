import type { Analysis } from './analysis.ts';
import { idAt, usesOf } from './ids.ts';
import type { Position, Range } from './types.ts';

/** Where the id at a position is defined: more than one place where two parts share it. Empty where there is no id. */
export function definition(analysis: Analysis, position: Position): Range[] {
  const use = idAt(analysis, position);
  if (!use) return [];
  return usesOf(analysis, use)
    .filter(({ role }) => role === 'definition')
    .map(({ span }) => analysis.lines.range(span));
}
