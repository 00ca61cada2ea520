import type { YAMLException } from 'js-yaml';
import type { TextEdit } from '../edit/text-edit.ts';
import { endOfLine, startOfLine } from './cursor.ts';
import type { SyntaxFault } from './document.ts';

/** A mistake in a YAML text, and edits after which the rest can be read; none where nothing can. */
export interface Mistake extends SyntaxFault {
  readonly edits: readonly TextEdit[];
}

export function diagnose(text: string, error: YAMLException | undefined): Mistake {
  const at = Math.min(error?.mark?.position ?? 0, Math.max(0, text.length - 1));
  const span = { start: startOfLine(text, at), end: endOfLine(text, at) };
  const blank = ' '.repeat(span.end - span.start);
  return {
    rule: 'syntax-yaml',
    message: `This cannot be read as YAML: ${error?.reason}.`,
    span,
    edits: blank === text.slice(span.start, span.end) ? [] : [{ span, text: blank }],
  };
}
