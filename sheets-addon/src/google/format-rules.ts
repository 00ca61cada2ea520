import type { ConditionalFormat } from '../layout/plan.ts';
import type { Change, Present } from './additions.ts';
import { formatRule, isOurs, type LocalFormula } from './conditional-formats.ts';

/** Our conditional formats as the plan wants them. Theirs come first in their order, and the first that holds wins. */
export function formatChanges(
  { tab, rules }: Present,
  formats: readonly ConditionalFormat[],
  local: LocalFormula,
): Change[] {
  const theirs = rules.filter((rule) => !isOurs(rule));
  const former = rules.filter(isOurs);
  const ours = formats.map((format) => formatRule(tab.sheet, format, local));
  if (ours.length + former.length === 0) return [];
  return [
    {
      ranges: [...former, ...ours].flatMap((rule) => rule.getRanges()),
      write: () => tab.sheet.setConditionalFormatRules([...theirs, ...ours]),
    },
  ];
}
