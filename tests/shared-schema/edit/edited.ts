import type { TextEdit } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import { applyEdits } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { Format, RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';

/** The text after an edit. A text that begins with a bracket is JSON. */
export function edited(text: string, edit: (document: RubricDocument) => readonly TextEdit[]): string {
  const format: Format = /^[[{]/.test(text) ? 'json' : 'yaml';
  return applyEdits(text, edit(parse(text, format)));
}
