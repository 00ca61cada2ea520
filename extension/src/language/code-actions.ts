import { editsOf } from '@rubric-kit/shared-schema/edit/edits-of.ts';
import { setValue } from '@rubric-kit/shared-schema/edit/set-value.ts';
import { catalogue } from '@rubric-kit/shared-schema/rules/catalogue.ts';
import { partAt } from '@rubric-kit/shared-schema/rules/pointer.ts';
import type { Problem } from '@rubric-kit/shared-schema/rules/rule.ts';
import type { Analysis } from './analysis.ts';
import { competencyActions } from './competency-actions.ts';
import { ranged } from './ranged.ts';
import { finished, type Steps } from './steps.ts';
import type { CodeAction, Range } from './types.ts';

/** What can be done about the problems in a range, and with the competency there. */
export const codeActions = (analysis: Analysis, range: Range): CodeAction[] => finished(actionSteps(analysis, range));

/** The same in steps. */
export function* actionSteps(analysis: Analysis, range: Range): Steps<CodeAction[]> {
  const { faults } = yield* analysis.reading();
  if (faults.length > 0) return [];
  const validation = yield* analysis.judging();
  yield;
  const problems = validation.problems.filter((problem) => touches(problem.range, range));
  const fixes: CodeAction[] = [];
  for (const problem of problems) {
    fixes.push(...quickFixes(analysis, problem));
    yield;
  }
  const switches = switchesOff(analysis, problems);
  yield;
  return [...fixes, ...switches, ...(yield* competencyActions(analysis, range))];
}

function quickFixes(analysis: Analysis, { rule, fix }: Problem): CodeAction[] {
  if (!fix) return [];
  const edits = ranged(analysis, editsOf(fix.change, analysis.document));
  if (edits.length === 0) return [];
  return [{ title: fix.title, kind: 'quickfix', rules: [rule], ...(!fix.unfinished && { isPreferred: true }), edits }];
}

/** Rules that an author may change: those that do not keep a rubric from being read. */
const adjustable = new Set(
  catalogue.filter(({ group }) => group === 'meaning' || group === 'writing').map(({ id }) => id),
);

function switchesOff(analysis: Analysis, problems: readonly Problem[]): CodeAction[] {
  const { document } = analysis;
  const overrides = partAt(document.value, ['rules']);
  if (overrides !== undefined && (typeof overrides !== 'object' || overrides === null)) return [];
  const rules = new Set(problems.map(({ rule }) => rule).filter((rule) => adjustable.has(rule)));
  return [...rules].map((rule) => ({
    title: `Set "${rule}" to off in this file`,
    kind: 'quickfix',
    rules: [rule],
    edits: ranged(
      analysis,
      overrides ? setValue(document, ['rules', rule], 'off') : setValue(document, ['rules'], { [rule]: 'off' }),
    ),
  }));
}

/** Whether two ranges share a position, their ends included. */
const touches = (one: Range, other: Range): boolean =>
  !isBefore(one.end, other.start) && !isBefore(other.end, one.start);

const isBefore = (one: Range['start'], other: Range['start']): boolean =>
  one.line < other.line || (one.line === other.line && one.character < other.character);
