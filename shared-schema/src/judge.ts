import type { RubricDocument } from './parse/document.ts';
import type { Rubric } from './rubric.ts';
import { inOrder } from './rules/order.ts';
import { checkOverrides, overridesOf, severityOf } from './rules/override.ts';
import { type Judgement, placed } from './rules/placed.ts';
import type { Finding, Problem, Rule, RuleHead, Severity } from './rules/rule.ts';
import { checkStructure } from './rules/structure/index.ts';

export interface ValidateOptions {
  /** The groups of rules to run besides syntax and structure; absent: all. */
  readonly groups?: readonly RuleHead['group'][];
}

export interface Validation {
  readonly document: RubricDocument;
  /** The rubric, if its syntax and structure are right, whatever the other rules say of it. */
  readonly rubric: Rubric | null;
  /** The severities that the rubric sets for itself and that hold, by rule. */
  readonly overrides: ReadonlyMap<string, Severity | 'off'>;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/**
 * Judges a text that was read by syntax, structure and the given rules, with the severities that its own `rules:` give;
 * `catalogue` has every rule that those may name.
 */
export function judgeBy(
  rules: readonly Rule[],
  catalogue: readonly RuleHead[],
  document: RubricDocument,
  options: ValidateOptions = {},
): Validation {
  if (document.faults.length > 0) {
    const problems = document.faults.map(
      ({ rule, message, span }): Problem => ({
        rule,
        severity: 'error',
        message,
        pointer: '',
        range: document.range(span),
      }),
    );
    return { document, rubric: null, overrides: new Map(), problems: inOrder(problems) };
  }
  const structure = checkStructure(document.value, document.format);
  const judgements: Judgement[] = structure.findings.map(({ rule, finding }) => ({ rule, severity: 'error', finding }));
  const { draft } = structure;
  if (draft) {
    const { groups } = options;
    const severityIn = (rule: RuleHead) =>
      groups?.includes(rule.group) === false ? 'off' : severityOf(rule, draft.rules);
    const add = (rule: RuleHead, finding: Finding) => {
      const severity = severityIn(rule);
      if (severity !== 'off') judgements.push({ rule, severity, finding: structure.inText(finding) });
    };
    for (const rule of rules)
      if (severityIn(rule) !== 'off') for (const finding of rule.check(draft)) add(rule, finding);
    for (const { rule, finding } of checkOverrides(draft.rules, catalogue)) add(rule, finding);
  }
  return {
    document,
    rubric: structure.findings.length === 0 ? (document.value as Rubric) : null,
    overrides: overridesOf(draft?.rules, catalogue),
    problems: inOrder(placed(document, judgements)),
  };
}
