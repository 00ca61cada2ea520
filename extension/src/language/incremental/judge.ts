import type { RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { catalogue } from '@rubric-kit/shared-schema/rules/catalogue.ts';
import { withLayout } from '@rubric-kit/shared-schema/rules/layout.ts';
import { inOrder } from '@rubric-kit/shared-schema/rules/order.ts';
import { checkOverrides, overridesOf, severityOf } from '@rubric-kit/shared-schema/rules/override.ts';
import type { Judgement } from '@rubric-kit/shared-schema/rules/placed.ts';
import type { Finding, RuleHead } from '@rubric-kit/shared-schema/rules/rule.ts';
import { judge, type Validation } from '@rubric-kit/shared-schema/validate.ts';
import type { Steps } from '../steps.ts';
import { rememberingLocal } from './local-rules.ts';
import { rememberingPlaces } from './problems.ts';
import { rememberingShared } from './shared-rules.ts';
import { rememberingStructure } from './structure.ts';

export type Judge = (document: RubricDocument) => Steps<Validation>;

/**
 * Finds in version after version of a text what `judge` of the shared schema finds in each, and remembers what it found
 * in parts that are the same objects in the next version. A judgement that is left half-way is forgotten.
 */
export function rememberingJudge(): Judge {
  const structureOf = rememberingStructure();
  const localFindings = rememberingLocal();
  const sharedFindings = rememberingShared();
  const placed = rememberingPlaces();

  return function* (document) {
    if (document.faults.length > 0) return judge(document);
    const { findings, draft, inText } = structureOf(document.value, document.format);
    yield;
    const judgements: Judgement[] = findings.map(({ rule, finding }) => ({ rule, severity: 'error', finding }));
    const overrides = draft?.rules;
    const add = (rule: RuleHead, finding: Finding): void => {
      const severity = severityOf(rule, overrides);
      if (severity !== 'off') judgements.push({ rule, severity, finding: inText(finding) });
    };
    if (draft) {
      for (const [rule, finding] of yield* localFindings(draft)) add(rule, finding);
      for (const [rule, finding] of yield* sharedFindings(draft)) add(rule, finding);
      if (overrides) for (const { rule, finding } of checkOverrides(overrides, catalogue)) add(rule, finding);
    }
    const problems = yield* placed(document, judgements);
    return withLayout({
      document,
      rubric: findings.length === 0 ? (document.value as Rubric) : null,
      overrides: overrides ? overridesOf(overrides, catalogue) : new Map(),
      problems: inOrder(problems),
    });
  };
}
