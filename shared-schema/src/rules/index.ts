import { meaningRules } from './meaning/index.ts';
import type { Rule } from './rule.ts';
import { writingRules } from './writing/index.ts';

/** Every rule on what a rubric means and how it is written, as the rule reference lists them. */
export const rules: readonly Rule[] = [...meaningRules, ...writingRules];
