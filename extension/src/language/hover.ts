import type { Span } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Analysis } from './analysis.ts';
import { partText } from './hover/part.ts';
import { problemTexts } from './hover/problem.ts';
import { partAtOffset } from './part-at.ts';
import type { Hover, Position } from './types.ts';

export interface HoverOptions {
  /** The address of the page about a rule, if there is one. */
  readonly rulePage?: (rule: string) => string | undefined;
}

/** What there is to say of a position: why a rule minds it, what the field is for, what the value comes to. */
export function hover(analysis: Analysis, position: Position, { rulePage }: HoverOptions = {}): Hover | undefined {
  const offset = analysis.lines.offset(position);
  const problems = problemTexts(analysis, position, rulePage);
  const part = partAtOffset(analysis, offset);
  const texts = [...problems, ...(part ? partText(analysis, part) : [])];
  if (texts.length === 0) return undefined;
  const span: Span = part?.span ?? { start: offset, end: offset };
  return { contents: texts.join('\n\n---\n\n'), range: analysis.lines.range(span) };
}
