import type { Path, Span } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Analysis } from './analysis.ts';
import { whereIs } from './where/where.ts';

/** A key or a value that an offset touches. */
export interface PartAt {
  readonly path: Path;
  readonly mark: 'key' | 'value';
  readonly span: Span;
}

/**
 * The key or plain value at an offset. Read from the text around it; only inside texts over several lines from the
 * whole. `undefined` between parts, and on objects and lists.
 */
export function partAtOffset(analysis: Analysis, offset: number): PartAt | undefined {
  const { text, format } = analysis;
  const where = whereIs(text, format, offset, analysis.near(offset));
  if (!where) return fromDocument(analysis, offset);
  const { role, typed, path, index } = where;
  if (typed.start >= typed.end) return undefined;
  if (role === 'key') return { path: [...path, unquoted(text, typed)], mark: 'key', span: typed };
  if (role === 'item') return index === undefined ? undefined : { path: [...path, index], mark: 'value', span: typed };
  return { path, mark: 'value', span: typed };
}

function fromDocument({ document }: Analysis, offset: number): PartAt | undefined {
  const path = document.pathAt(offset);
  const [place] = document.locate([path]);
  if (!place || path.length === 0) return undefined;
  const { key, value } = place;
  if (key && offset >= key.start && offset <= key.end) return { path, mark: 'key', span: key };
  if (/[[{]/.test(document.text.charAt(value.start)) || offset < value.start || offset > value.end) return undefined;
  return { path, mark: 'value', span: value };
}

/** The text of a token without its quotes. */
export const unquoted = (text: string, span: Span): string => {
  const { start, end } = withoutQuotes(text, span);
  return text.slice(start, end);
};

/** The span of what stands between the quotes of a token. */
export function withoutQuotes(text: string, { start, end }: Span): Span {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return { start, end };
  return { start: start + 1, end: end > start + 1 && text[end - 1] === quote ? end - 1 : end };
}
