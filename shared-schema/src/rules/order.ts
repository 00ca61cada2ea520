import type { Problem } from './rule.ts';

/** The problems in the order of the text, each once: a part that a YAML alias repeats is wrong only where it stands. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const ordered = [...problems].sort(
    (a, b) =>
      a.range.start.line - b.range.start.line ||
      a.range.start.character - b.range.start.character ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const seen = new Set<string>();
  return ordered.filter(({ rule, message, range }) => {
    const key = JSON.stringify([rule, message, range]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
