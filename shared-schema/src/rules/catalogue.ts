import { rules } from './index.ts';
import { fixedRule, unknownRule } from './override.ts';
import type { RuleHead } from './rule.ts';
import { structureRules } from './structure/index.ts';

/** Every rule that an author can meet in a text that could be read. */
export const catalogue: readonly RuleHead[] = [...structureRules, unknownRule, fixedRule, ...rules];
