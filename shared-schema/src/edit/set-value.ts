import type { RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import { partAt } from '../rules/pointer.ts';
import { insertField } from './insert-field.ts';
import { insertItem } from './insert-item.ts';
import { replaceValue } from './replace-value.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Gives a part a value; a field or last item that is not there yet is added, with the objects and lists on the way to
 * it. A text keeps the quotes or the block style of the one before, comments around it stay. Nothing is edited where
 * another kind of value stands in the way. For documents without faults.
 */
export function setValue(document: RubricDocument, path: Path, value: unknown): readonly TextEdit[] {
  const step = path[path.length - 1];
  if (step === undefined) return replaceValue(document, path, value);
  const owner = path.slice(0, -1);
  const container = partAt(document.value, owner);
  if (container === undefined || container === null)
    return setValue(document, owner, typeof step === 'string' ? Object.fromEntries([[step, value]]) : [value]);
  if (typeof container !== 'object' || Array.isArray(container) !== (typeof step === 'number')) return [];
  if (Array.isArray(container) && step === container.length) return insertItem(document, owner, step, value);
  if (Object.hasOwn(container, step)) return replaceValue(document, path, value);
  return typeof step === 'string' ? insertField(document, owner, step, value) : [];
}
