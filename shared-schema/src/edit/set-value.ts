import type { RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import { partAt } from '../rules/pointer.ts';
import { insertField } from './insert-field.ts';
import { insertItem } from './insert-item.ts';
import { replaceValue } from './replace-value.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Gives a part a value; a field or last item that is not there yet is added. A text keeps the quotes or the block style
 * of the one before, comments around it stay. For documents without faults.
 */
export function setValue(document: RubricDocument, path: Path, value: unknown): readonly TextEdit[] {
  const owner = path.slice(0, -1);
  const step = path[path.length - 1];
  const container = partAt(document.value, owner);
  if (typeof container === 'object' && container !== null && step !== undefined) {
    if (Array.isArray(container) && step === container.length) return insertItem(document, owner, step, value);
    if (typeof step === 'string' && !Object.hasOwn(container, step)) return insertField(document, owner, step, value);
  }
  return replaceValue(document, path, value);
}
