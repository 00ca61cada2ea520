import type { RubricDocument } from '../parse/document.ts';
import type { Path } from '../parse/position.ts';
import { checked } from './checked.ts';
import { changeAt, withRenamed } from './model.ts';
import { printKey, printScalar } from './print-scalar.ts';
import type { TextEdit } from './text-edit.ts';

/** Gives a field another name, which its object must not have yet. Without such a field there is nothing to edit. */
export function renameKey(document: RubricDocument, path: Path, name: string): readonly TextEdit[] {
  const { text, format } = document;
  const key = document.locate([path])[0]?.key;
  const old = path.at(-1);
  if (!key || typeof old !== 'string') return [];
  const quote = text.charAt(key.start);
  const printed =
    quote === "'" || quote === '"'
      ? printScalar(name, format, quote === "'" ? 'single' : 'double')
      : printKey(name, format);
  const expected = () => changeAt(document.value, path.slice(0, -1), withRenamed(old, name));
  return checked(document, expected, [{ span: key, text: printed }], path.slice(0, -1));
}
