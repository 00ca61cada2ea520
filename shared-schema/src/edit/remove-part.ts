import type { RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import { checked } from './checked.ts';
import { bodyEnd, type Container, containerAt } from './container.ts';
import { removeFromFlow } from './flow.ts';
import { afterBreak, beginsLine, lineAbove, lineEnd, lineStart } from './layout.ts';
import { changeAt, without } from './model.ts';
import { replaceValue } from './replace-value.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Takes out a field or an item, with the comments inside it and behind it; those above it stay. The last part leaves an
 * empty object or list. For documents without faults; a path that leads nowhere has nothing to take out.
 */
export function removePart(document: RubricDocument, path: Path): readonly TextEdit[] {
  const owner = path.slice(0, -1);
  const step = path.at(-1);
  const container = containerAt(document, owner);
  const index = container?.parts.findIndex((part) => part.step === step) ?? -1;
  if (!container || step === undefined || index < 0) return [];
  if (container.parts.length === 1 && !container.flow) return replaceValue(document, owner, container.isList ? [] : {});
  const expected = () => changeAt(document.value, owner, without(step));
  const edits = container.flow
    ? removeFromFlow(document, container, index)
    : [removeFromBlock(document.text, container, index)];
  return checked(document, expected, edits, owner);
}

function removeFromBlock(text: string, { parts }: Container, index: number): TextEdit {
  const part = parts[index];
  if (!part) return { span: { start: 0, end: 0 }, text: '' };
  const end = bodyEnd(text, part);
  // On the line of a dash the next part, or a comment above it, moves up.
  if (!beginsLine(text, part.start)) {
    let next = end;
    while (next < text.length && /\s/.test(text.charAt(next))) next++;
    return { span: { start: part.start, end: next }, text: '' };
  }
  const start = lineStart(text, part.start);
  let after = afterBreak(text, end);
  if (after === end) {
    // At the end of a text without a last line break, that of the line above goes instead.
    const above = lineAbove(text, start);
    return { span: { start: above === undefined ? start : lineEnd(text, above), end }, text: '' };
  }
  // Of two empty lines around the part one stays.
  const above = lineAbove(text, start);
  const isBlank = (line: number) => text.slice(line, lineEnd(text, line)).trim() === '';
  if (above !== undefined && isBlank(above))
    while (after < text.length && isBlank(after)) after = Math.max(afterBreak(text, lineEnd(text, after)), after + 1);
  return { span: { start, end: after }, text: '' };
}
