import type { ConditionalFormat } from '../layout/plan.ts';
import type { Change, Present } from './additions.ts';
import { formatRule, isOurs, type LocalFormula } from './conditional-formats.ts';

/**
 * Our conditional formats as the plan wants them, as far as the tab reaches. Theirs come first in their order, and the
 * first that holds wins.
 */
export function formatChanges(
  { tab, maxRows, maxColumns, rules }: Present,
  formats: readonly ConditionalFormat[],
  local: LocalFormula,
): Change[] {
  const theirs = rules.filter((rule) => !isOurs(rule));
  const former = rules.filter(isOurs);
  const ours = formats.flatMap(({ range, ...format }) => {
    const bottom = Math.min(range.bottom, maxRows - 1);
    const right = Math.min(range.right, maxColumns - 1);
    if (bottom < range.top || right < range.left) return [];
    return [formatRule(tab.sheet, { ...format, range: { ...range, bottom, right } }, local)];
  });
  if (ours.length + former.length === 0) return [];
  return [
    {
      ranges: [...former, ...ours].flatMap((rule) => rule.getRanges()),
      write: () => tab.sheet.setConditionalFormatRules([...theirs, ...ours]),
    },
  ];
}
