import { formatOf } from '@rubric-kit/shared-schema/parse/parse.ts';
import { reviewOf } from '@rubric-kit/shared-schema/release/review.ts';
import type { Problem } from '@rubric-kit/shared-schema/rules/rule.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import type { RubricAnswer, RubricProblem } from '../../sidebar/protocol.ts';
import { alone } from '../lock.ts';
import { appliedContent, storeRubric } from '../rubric-store.ts';

const mostProblems = 100;

/**
 * Takes a rubric as text, if it has no error, and keeps it in the document. Its name tells JSON from YAML; a text without
 * one is JSON when it begins like it. Against the rubric that the sheet shows it says which scores to look at again.
 */
export function chooseRubric(text: string, fileName: string): RubricAnswer {
  const name = fileName === '' && /^\s*\{/.test(text) ? 'pasted.json' : fileName;
  const { rubric, problems } = validate(text, formatOf(name));
  const told = problems.slice(0, mostProblems).map(shown);
  if (!rubric || problems.some(({ severity }) => severity === 'error')) {
    return { accepted: false, rubric: null, problems: told, review: [] };
  }
  return alone(() => {
    const before = appliedContent();
    const review = before && before.id === rubric.id ? reviewOf(before, rubric) : [];
    const stored = storeRubric(rubric);
    return { accepted: true, rubric: stored, problems: told, review: review.map(({ message }) => message) };
  });
}

/** People count lines and columns from 1. */
const shown = ({ rule, severity, message, range }: Problem): RubricProblem => ({
  rule,
  severity,
  message,
  line: range.start.line + 1,
  column: range.start.character + 1,
});
