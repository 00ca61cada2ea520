import { judgeBy, type ValidateOptions, type Validation } from './judge.ts';
import type { Format, RubricDocument } from './parse/document.ts';
import { parse } from './parse/parse.ts';
import { catalogue } from './rules/catalogue.ts';
import { rules } from './rules/index.ts';
import { withLayout } from './rules/layout.ts';

export type { ValidateOptions, Validation } from './judge.ts';

/**
 * Reads a text and runs every rule on it, with the severities that its own `rules:` give. Never throws. A text that
 * cannot be read has syntax problems only; one with mistakes in its structure is judged by the rest of it.
 */
export const validate = (text: string, format: Format, options: ValidateOptions = {}): Validation =>
  judge(parse(text, format), options);

/** The same for a text that was read already. */
export const judge = (document: RubricDocument, options: ValidateOptions = {}): Validation =>
  withLayout(judgeBy(rules, catalogue, document, options));
