import type { Format } from '../../parse/document.ts';
import type { RuleText } from '../rule.ts';

/**
 * What the rule reference says of a fault that keeps a text from being read, or of a slip in one that can be read. Its
 * examples are whole texts.
 */
export interface SyntaxRuleText extends RuleText {
  readonly group: 'syntax';
  readonly severity: 'error' | 'warning';
  /** What the examples are written in. Most faults can be made in both formats. */
  readonly format: Format;
  /** The bad example is cut: a whole one fills pages. */
  readonly isCut?: true;
}

/** A rule on syntax by its id, with a sentence on why and its examples. */
export const syntaxRule = (
  id: string,
  format: Format,
  why: string,
  bad: string,
  good: string,
  isCut?: true,
): SyntaxRuleText => ({
  id: `syntax-${id}`,
  group: 'syntax',
  severity: 'error',
  why,
  bad,
  good,
  format,
  ...(isCut && { isCut }),
});
