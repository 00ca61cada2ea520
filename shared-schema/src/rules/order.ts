import type { Problem } from './rule.ts';

/** The problems in the order of the text, each once: a part that a YAML alias repeats is wrong only where it stands. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  if (problems.length === 0) return [];
  const ordered = [...problems].sort(
    (a, b) =>
      a.range.start.line - b.range.start.line ||
      a.range.start.character - b.range.start.character ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const seen = new Set<string>();
  return ordered.filter(({ rule, message, range }) => {
    const { start, end } = range;
    const key = `${rule} ${start.line}:${start.character}-${end.line}:${end.character} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
