import { judgeBy, type Validation } from './judge.ts';
import { documentOf } from './parse/document-of.ts';
import { readJson } from './parse/json/read.ts';
import { catalogueOf } from './rules/catalogue-of.ts';
import { meaningRules } from './rules/meaning/index.ts';
import { writingIds } from './rules/writing/ids.ts';

const catalogue = catalogueOf([
  ...meaningRules,
  ...writingIds.map((id) => ({ id, group: 'writing', severity: 'warning' }) as const),
]);

/**
 * The core of `validate`, for a page or a script that has to stay small: a JSON text by syntax, structure and meaning,
 * with the messages, places and fixes that `validate` gives. Without YAML and the rules on writing, which are as large
 * again.
 */
export const validateJson = (text: string): Validation =>
  judgeBy(meaningRules, catalogue, documentOf(text, 'json', readJson));
