import type { TextEdit as SpanEdit } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { Analysis } from './analysis.ts';
import type { TextEdit } from './types.ts';

/** Edits by offset as edits by line and character. */
export const ranged = ({ lines }: Analysis, edits: readonly SpanEdit[]): TextEdit[] =>
  edits.map(({ span, text }) => ({ range: lines.range(span), newText: text }));
