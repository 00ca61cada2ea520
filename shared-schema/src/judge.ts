import type { RubricDocument } from './parse/document.ts';
import type { Rubric } from './rubric.ts';
import type { Draft } from './rules/draft.ts';
import { inOrder } from './rules/order.ts';
import { checkOverrides, overridesOf, severityOf } from './rules/override.ts';
import { type Judgement, placed } from './rules/placed.ts';
import type { Finding, Problem, Rule, RuleHead, Severity } from './rules/rule.ts';
import { checkStructure } from './rules/structure/index.ts';

export interface ValidateOptions {
  /** The groups of rules to run besides syntax and structure; absent: all. */
  readonly groups?: readonly RuleHead['group'][];
  /** Stands in for `rule.check`: an editor, which judges a text at every key, remembers what it found before. */
  readonly check?: (rule: Rule, rubric: Draft<Rubric>) => Iterable<Finding>;
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
    const runs = ({ group }: RuleHead) => options.groups?.includes(group) ?? true;
    const { check = (rule, rubric) => rule.check(rubric) } = options;
    const run = (rule: RuleHead, findings: () => Iterable<Finding>) => {
      const severity = severityOf(rule, draft.rules);
      if (severity === 'off' || !runs(rule)) return;
      for (const finding of findings()) judgements.push({ rule, severity, finding: structure.inText(finding) });
    };
    for (const rule of rules) run(rule, () => check(rule, draft));
    for (const { rule, finding } of checkOverrides(draft.rules, catalogue)) run(rule, () => [finding]);
  }
  return {
    document,
    rubric: structure.findings.length === 0 ? (document.value as Rubric) : null,
    overrides: overridesOf(draft?.rules, catalogue),
    problems: inOrder(placed(document, judgements)),
  };
}
