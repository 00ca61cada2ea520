import type { Span } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Analysis } from './analysis.ts';
import { locating } from './incremental/locating.ts';
import { roleAt, type Use, usesIn } from './kinds.ts';
import { partAtOffset, unquoted, withoutQuotes } from './part-at.ts';
import { finished, type Steps } from './steps.ts';
import type { Position } from './types.ts';

/** A use of an id and where it stands in the text, without quotes. */
export interface PlacedUse extends Use {
  readonly span: Span;
}

/** The id that is defined or referred to at a position. */
export function idAt(analysis: Analysis, position: Position): PlacedUse | undefined {
  const part = partAtOffset(analysis, analysis.lines.offset(position));
  const role = part && roleAt(part.path);
  if (!part || role?.mark !== part.mark) return undefined;
  const { path, span } = part;
  return { ...role, id: unquoted(analysis.text, span), path, span: withoutQuotes(analysis.text, span) };
}

/** Every use of the ids of a text that stands there as it is: not through a YAML alias or with escapes. */
export const placedUses = (analysis: Analysis, isMeant?: (use: Use) => boolean): PlacedUse[] =>
  finished(useSteps(analysis, isMeant));

/** The same in steps. */
export function* useSteps(
  { text, document }: Analysis,
  isMeant: (use: Use) => boolean = () => true,
): Steps<PlacedUse[]> {
  const uses = usesIn(document.value).filter(isMeant);
  yield;
  const places = yield* locating(
    document,
    uses.map(({ path }) => path),
  );
  return uses.flatMap((use, index) => {
    const place = places[index];
    const token = use.mark === 'key' ? place?.key : place?.value;
    const span = token && withoutQuotes(text, token);
    return span && text.slice(span.start, span.end) === use.id ? [{ ...use, span }] : [];
  });
}

/** Every use of the same thing, in the order of the text. */
export const usesOf = (analysis: Analysis, { id, kind }: Pick<Use, 'id' | 'kind'>): PlacedUse[] =>
  placedUses(analysis, (use) => use.id === id && use.kind === kind).sort((a, b) => a.span.start - b.span.start);
