import { fixedRule, unknownRule } from './override.ts';
import type { RuleHead } from './rule.ts';
import { structureRules } from './structure/index.ts';

/** The rules that every validation runs and the given ones: what an author can meet in a text that could be read. */
export const catalogueOf = (others: readonly RuleHead[]): readonly RuleHead[] => [
  ...structureRules,
  unknownRule,
  fixedRule,
  ...others,
];
