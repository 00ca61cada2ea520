import { catalogueOf } from './catalogue-of.ts';
import { rules } from './index.ts';
import type { RuleHead } from './rule.ts';

/** Every rule that an author can meet in a text that could be read. */
export const catalogue: readonly RuleHead[] = catalogueOf(rules);
