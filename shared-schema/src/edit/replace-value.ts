import type { RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import { checked } from './checked.ts';
import { changeAt } from './model.ts';
import type { TextEdit } from './text-edit.ts';
import { written } from './written.ts';

/** Gives a part that is there another value. See `setValue`. */
export function replaceValue(document: RubricDocument, path: Path, value: unknown): readonly TextEdit[] {
  const place = document.locate([path])[0];
  const expected = () => changeAt(document.value, path, () => value);
  return checked(document, expected, place && written(document, path, place, value), path);
}
