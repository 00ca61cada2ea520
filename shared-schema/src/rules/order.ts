import type { Problem } from './rule.ts';

/** The problems in the order of the text, each once: a part that a YAML alias repeats is wrong only where it stands. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const ordered = [...problems].sort(compare);
  // Hardly ever do two stand at one place.
  const isClear = ordered.every((problem, index) => index === 0 || compare(problem, ordered[index - 1] as Problem) > 0);
  if (isClear) return ordered;
  const seen = new Set<string>();
  return ordered.filter(({ rule, message, range }) => {
    const { start, end } = range;
    const key = `${rule} ${start.line}:${start.character}-${end.line}:${end.character} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const compare = (one: Problem, other: Problem): number =>
  one.range.start.line - other.range.start.line ||
  one.range.start.character - other.range.start.character ||
  (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0);
