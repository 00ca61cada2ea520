import type { Analysis } from './analysis.ts';
import { idAt, usesOf } from './ids.ts';
import type { DocumentHighlight, Position, Range } from './types.ts';

/** Where the id at a position is used, in the order of the text; with its definition, if that is asked for. */
export function references(analysis: Analysis, position: Position, withDefinition: boolean): Range[] {
  const use = idAt(analysis, position);
  if (!use) return [];
  return usesOf(analysis, use)
    .filter(({ role }) => withDefinition || role === 'reference')
    .map(({ span }) => analysis.lines.range(span));
}

/** The same places as marks in the text: 3 where the id is defined, 2 where it is used. */
export function highlights(analysis: Analysis, position: Position): DocumentHighlight[] {
  const use = idAt(analysis, position);
  if (!use) return [];
  return usesOf(analysis, use).map(({ span, role }) => ({
    range: analysis.lines.range(span),
    kind: role === 'definition' ? 3 : 2,
  }));
}
