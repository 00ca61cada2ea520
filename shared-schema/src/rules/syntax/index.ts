import { jsonSyntaxRules } from './json.ts';
import type { SyntaxRuleText } from './syntax-rule.ts';
import { yamlSyntaxRules } from './yaml.ts';

/** Every fault that reading a text can report. Reading does the work; these are the words for the rule reference. */
export const syntaxRules: readonly SyntaxRuleText[] = [...yamlSyntaxRules, ...jsonSyntaxRules];
