import type { RubricDocument } from '../parse/document.ts';
import type { Change } from '../rules/rule.ts';
import { insertField } from './insert-field.ts';
import { insertItem } from './insert-item.ts';
import { removePart } from './remove-part.ts';
import { renameKey } from './rename-key.ts';
import { setValue } from './set-value.ts';
import type { TextEdit } from './text-edit.ts';

/** A change as edits of the text. For documents without faults. */
export function editsOf(change: Change, document: RubricDocument): readonly TextEdit[] {
  switch (change.kind) {
    case 'set':
      return setValue(document, change.path, change.value);
    case 'rename':
      return renameKey(document, change.path, change.name);
    case 'add-field':
      return insertField(document, change.path, change.name, change.value, change.index);
    case 'add-item':
      return insertItem(document, change.path, change.index, change.item);
    case 'remove':
      return removePart(document, change.path);
  }
}
