import type { RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import type { TextEdit } from './text-edit.ts';

/** Replaces the value of a part. */
export function setValue(document: RubricDocument, path: Path, value: unknown): readonly TextEdit[] {
  const place = document.locate([path])[0];
  return place ? [{ span: place.value, text: JSON.stringify(value) }] : [];
}
