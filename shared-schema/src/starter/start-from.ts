import { setValue } from '../edit/set-value.ts';
import { applyEdits } from '../edit/text-edit.ts';
import type { Format } from '../parse/document.ts';
import { parse } from '../parse/parse.ts';

/**
 * A rubric of an author's own, begun from another one: the same text with its own id and title, at version 0.1.0.
 * All else stays, comments included.
 */
export function startFrom(text: string, format: Format, id: string, title: string): string {
  const document = parse(text, format);
  const edits = [
    ...setValue(document, ['id'], id),
    ...setValue(document, ['title'], title),
    ...setValue(document, ['version'], '0.1.0'),
  ];
  return applyEdits(text, edits);
}
