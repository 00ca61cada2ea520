import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Analysis } from './analysis.ts';
import type { FoldingRange } from './types.ts';

/** What can be folded: every part over several lines, and comments of two lines or more. In the order of the text. */
export function foldingRanges(analysis: Analysis): FoldingRange[] {
  const { document, lines, format } = analysis;
  const byLine = new Map<number, FoldingRange>();
  for (const { key, value } of document.locate(foldable(document.value, []))) {
    const startLine = lines.position(key?.start ?? value.start).line;
    const last = lines.position(value.end).line;
    // The closing bracket of JSON stays in sight.
    const endLine = /[\]}]/.test(document.text.charAt(value.end - 1)) ? last - 1 : last;
    const known = byLine.get(startLine);
    if (endLine > startLine && (known === undefined || known.endLine < endLine))
      byLine.set(startLine, { startLine, endLine });
  }
  const comments = format === 'yaml' ? commentBlocks(document.text) : [];
  return [...byLine.values(), ...comments].sort((one, other) => one.startLine - other.startLine);
}

/** The paths of objects and lists that are not empty, and of texts with several lines or many words. */
function foldable(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return value.length > 60 && path.length > 0 ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const steps: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const below = steps.flatMap(([step, child]) => foldable(child, [...path, step]));
  return path.length > 0 && steps.length > 0 ? [path, ...below] : below;
}

/** Runs of two lines or more that hold nothing but a comment. */
function commentBlocks(text: string): FoldingRange[] {
  const blocks: FoldingRange[] = [];
  let startLine = -1;
  const close = (line: number): void => {
    if (startLine >= 0 && line - startLine > 1) blocks.push({ startLine, endLine: line - 1, kind: 'comment' });
    startLine = -1;
  };
  const all = text.split(/\r\n|\r|\n/);
  for (const [line, content] of all.entries()) {
    if (!/^\s*#/.test(content)) close(line);
    else if (startLine < 0) startLine = line;
  }
  close(all.length);
  return blocks;
}
