import type { RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import { checked } from './checked.ts';
import { bodyEnd, bodyStart, containerAt } from './container.ts';
import { changeAt, withMoved } from './model.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Moves an item of a list to another index. Its comments go with it: those right above it and those inside; what stands
 * between items, such as empty lines, stays where it is. For documents without faults.
 */
export function moveItem(document: RubricDocument, list: Path, from: number, to: number): readonly TextEdit[] {
  const { text } = document;
  const container = containerAt(document, list);
  const { parts = [] } = container ?? {};
  if (!container?.isList || from === to || !parts[from] || !parts[to]) return [];
  const bodies = parts.map((part) =>
    container.flow ? { start: part.start, end: part.end } : { start: bodyStart(text, part), end: bodyEnd(text, part) },
  );
  const moved = withMoved(from, to)(bodies) as typeof bodies;
  const edits = bodies.flatMap((span, index): TextEdit[] => {
    const source = moved[index];
    return source && source !== span ? [{ span, text: text.slice(source.start, source.end) }] : [];
  });
  return checked(document, () => changeAt(document.value, list, withMoved(from, to)), edits, list);
}
