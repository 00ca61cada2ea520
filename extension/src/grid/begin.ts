import type { TextEdit } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { blankRubric } from '@rubric-kit/shared-schema/starter/blank.ts';

/** Whether a text holds nothing, or nothing but comments. */
export const isEmpty = ({ faults }: RubricDocument): boolean => faults[0]?.rule === 'syntax-empty';

/** Writes the blank rubric below what an empty text holds; nothing for any other text. */
export function editsToBegin(document: RubricDocument): readonly TextEdit[] {
  if (!isEmpty(document)) return [];
  const { text, format } = document;
  const rubric = format === 'json' ? `${JSON.stringify(parse(blankRubric, 'yaml').value, null, 2)}\n` : blankRubric;
  const lineBreak = text === '' || /[\r\n]$/.test(text) ? '' : '\n';
  return [{ span: { start: text.length, end: text.length }, text: lineBreak + rubric }];
}
