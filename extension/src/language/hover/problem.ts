import { ruleTexts } from '@rubric-kit/shared-schema/rules/texts.ts';
import type { Analysis } from '../analysis.ts';
import type { Position, Range } from '../types.ts';

const words = new Map(ruleTexts.map((rule) => [rule.id, rule]));

/** Why the rules mind what stands at a position, once the text was judged. What is wrong the editor shows by itself. */
export function problemTexts(
  { judged }: Analysis,
  position: Position,
  rulePage: (rule: string) => string | undefined = () => undefined,
): string[] {
  const rules = new Set(
    (judged?.problems ?? []).filter(({ range }) => contains(range, position)).map(({ rule }) => rule),
  );
  return [...rules].flatMap((rule) => {
    const why = words.get(rule)?.why;
    if (why === undefined) return [];
    const page = rulePage(rule);
    return [`${page === undefined ? `**${rule}**` : `[**${rule}**](${page})`}: ${why}`];
  });
}

/** Whether a position lies in a range or at its end. */
export const contains = ({ start, end }: Range, position: Position): boolean =>
  !isBefore(position, start) && !isBefore(end, position);

const isBefore = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.character < other.character);
