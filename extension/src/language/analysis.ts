import type { Format, RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { type LineIndex, lineIndex } from '@rubric-kit/shared-schema/parse/position.ts';
import { type Validation, validate } from '@rubric-kit/shared-schema/validate.ts';

/** One version of a text, and what was found out about it: each thing when somebody first asks, and once. */
export interface Analysis {
  readonly text: string;
  readonly format: Format;
  readonly lines: LineIndex;
  readonly document: RubricDocument;
  readonly validation: Validation;
  /** The rubric as data, as far as it can be read; while a text cannot be read at all, as it was before. */
  readonly known: unknown;
}

/** Takes a version of a text; `before` is the version that it was typed over. Nothing is read yet. */
export function analyse(text: string, format: Format, before?: Analysis): Analysis {
  let lines: LineIndex | undefined;
  let document: RubricDocument | undefined;
  let validation: Validation | undefined;
  let known: unknown;
  return {
    text,
    format,
    get lines() {
      lines ??= lineIndex(text);
      return lines;
    },
    get document() {
      document ??= validation?.document ?? parse(text, format);
      return document;
    },
    get validation() {
      validation ??= validate(text, format);
      return validation;
    },
    get known() {
      known ??= isObject(this.document.value) ? this.document.value : before?.known;
      return known;
    },
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
