import type { RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import type { TextEdit } from './text-edit.ts';

/** Gives a field another name. */
export function renameKey(document: RubricDocument, path: Path, name: string): readonly TextEdit[] {
  const key = document.locate([path])[0]?.key;
  if (!key) return [];
  return [{ span: key, text: document.format === 'json' ? JSON.stringify(name) : name }];
}
