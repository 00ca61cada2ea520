import type { RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import { checked } from './checked.ts';
import { bodyEnd, bodyStart, type Container, containerAt } from './container.ts';
import { beginInFlow, insertInFlow } from './flow.ts';
import { indentTo } from './layout.ts';
import { changeAt, withItem } from './model.ts';
import { isFilled, printBlock, printFlow, styleIn } from './print-value.ts';
import { replaceValue } from './replace-value.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Adds an item to a list, which then has the index. It is laid out as its neighbours are. A list that is not there yet,
 * or is empty, is begun. For documents without faults.
 */
export function insertItem(document: RubricDocument, list: Path, index: number, value: unknown): readonly TextEdit[] {
  const container = containerAt(document, list);
  const expected = () => changeAt(document.value, list, withItem(index, value));
  if (!container || container.parts.length === 0) {
    const begun = container?.isList ? beginInFlow(document, container, value) : undefined;
    return begun ? checked(document, expected, begun, list) : replaceValue(document, list, [value]);
  }
  const edits = container.flow
    ? insertInFlow(document, container, index, value)
    : [insertInBlock(document, container, index, value)];
  return checked(document, expected, edits, list);
}

function insertInBlock(document: RubricDocument, { parts }: Container, index: number, value: unknown): TextEdit {
  const { text } = document;
  const style = styleIn(document);
  const before = parts[index - 1];
  const after = parts[index];
  const neighbour = before ?? after;
  const column = neighbour ? indentTo(text, neighbour.start) : '';
  const isFlow = neighbour !== undefined && /^[[{]/.test(text.slice(neighbour.value.start));
  const body = isFilled(value) && isFlow ? printFlow(value, style) : printBlock(value, style, `${column}  `);
  const next = style.lineBreak + (hasBlankLines(text, parts) ? style.lineBreak : '') + column;
  if (before && (!after || index > 0)) {
    const at = bodyEnd(text, before);
    return { span: { start: at, end: at }, text: `${next}- ${body}` };
  }
  const at = after ? bodyStart(text, after) : 0;
  return { span: { start: at, end: at }, text: `- ${body}${next}` };
}

/** Whether an empty line stands between the first two items. */
function hasBlankLines(text: string, [first, second]: Container['parts']): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    /(?:\n|\r)\s*?(?:\n|\r)\s*$/.test(text.slice(first.end, bodyStart(text, second)))
  );
}
