import { parts as partTexts } from '../generated/fields.ts';
import type { RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import { checked } from './checked.ts';
import { bodyEnd, type Container, containerAt } from './container.ts';
import { beginInFlow, insertInFlow } from './flow.ts';
import { indentTo } from './layout.ts';
import { changeAt } from './model.ts';
import { isFilled, printField, printFlow, styleIn } from './print-value.ts';
import { replaceValue } from './replace-value.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Adds a field to an object that lacks it, before the field at the index; absent: where the format lists it. An object
 * that is empty is begun. For documents without faults.
 */
export function insertField(
  document: RubricDocument,
  object: Path,
  name: string,
  value: unknown,
  index?: number,
): readonly TextEdit[] {
  const container = containerAt(document, object);
  const expected = () =>
    changeAt(document.value, object, (old) => Object.fromEntries([...Object.entries(old as object), [name, value]]));
  if (!container || container.parts.length === 0) {
    const begun = container && !container.isList ? beginInFlow(document, container, value, name) : undefined;
    return begun
      ? checked(document, expected, begun, object)
      : replaceValue(document, object, Object.fromEntries([[name, value]]));
  }
  const at = index ?? placeOf(object, name, container);
  const edits = container.flow
    ? insertInFlow(document, container, at, value, name)
    : [insertInBlock(document, container, at, name, value)];
  return checked(document, expected, edits, object);
}

/** Behind the last field that the format lists before it. */
function placeOf(object: Path, name: string, { parts }: Container): number {
  let text = partTexts.get('rubric');
  for (const step of object) if (typeof step === 'string') text = partTexts.get(text?.fields.get(step)?.part ?? '');
  const order = [...(text?.fields.keys() ?? [])];
  const own = order.indexOf(name);
  if (own < 0) return parts.length;
  const before = parts.map(({ step }) => order.indexOf(String(step)) < own);
  return before.lastIndexOf(true) + 1;
}

function insertInBlock(
  document: RubricDocument,
  { parts }: Container,
  index: number,
  name: string,
  value: unknown,
): TextEdit {
  const { text } = document;
  const style = styleIn(document);
  const before = parts[index - 1];
  const neighbour = before ?? parts[0];
  const column = neighbour ? indentTo(text, neighbour.start) : '';
  const isShort = Array.isArray(value) && isFilled(value) && !value.some((item) => typeof item === 'object');
  const field = isShort
    ? `${printField(name, [], style, '').slice(0, -2)}${printFlow(value, style)}`
    : printField(name, value, style, column);
  const next = style.lineBreak + column;
  const at = before ? bodyEnd(text, before) : (neighbour?.start ?? 0);
  return { span: { start: at, end: at }, text: before ? next + field : field + next };
}
