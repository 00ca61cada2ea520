import type { Place } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Analysis } from './analysis.ts';
import { locating } from './incremental/locating.ts';
import { perItem } from './incremental/per-item.ts';
import { finished, inSteps, type Steps } from './steps.ts';
import type { FoldingRange } from './types.ts';

/** What can be folded in the items of lists. */
const items = perItem<readonly FoldingRange[]>((folds, lines) =>
  folds.map((fold) => ({ ...fold, startLine: fold.startLine + lines, endLine: fold.endLine + lines })),
);

/** What can be folded: every part over several lines, and comments of two lines or more. In the order of the text. */
export const foldingRanges = (analysis: Analysis): FoldingRange[] => finished(foldingSteps(analysis));

/** The same in steps. */
export function* foldingSteps(analysis: Analysis): Steps<FoldingRange[]> {
  const { document, format } = analysis;
  const byLine = new Map<number, FoldingRange>();
  const add = (fold: FoldingRange): void => {
    const known = byLine.get(fold.startLine);
    if (known === undefined || known.endLine < fold.endLine) byLine.set(fold.startLine, fold);
  };
  const paths: Path[] = [];
  /** The items that are new, and how many of the paths are theirs. */
  const news: { readonly path: Path; readonly from: number; readonly to: number }[] = [];
  for (const [key, part] of steps(document.value)) {
    for (const [index, item] of Array.isArray(part) ? part.entries() : []) {
      const path = [key, index];
      const known = items.known(analysis, path);
      if (known) known.forEach(add);
      else news.push({ path, from: paths.length, to: paths.push(...foldable(item, path)) });
      yield;
    }
    if (Array.isArray(part)) paths.push(...(part.length > 0 ? [[key]] : []));
    else paths.push(...foldable(part, [key]));
    yield;
  }
  const folds: (FoldingRange | undefined)[] = [];
  yield* inSteps(yield* locating(document, paths), (place) => folds.push(foldOf(analysis, place)));
  yield;
  const present = (some: readonly (FoldingRange | undefined)[]) => some.filter((fold) => fold !== undefined);
  for (const { path, from, to } of news) items.remember(analysis, path, present(folds.slice(from, to)));
  present(folds).forEach(add);
  yield;
  const comments = format === 'yaml' ? commentBlocks(document.text) : [];
  yield;
  return [...byLine.values(), ...comments].sort((one, other) => one.startLine - other.startLine);
}

function foldOf({ document, lines }: Analysis, { key, value }: Place): FoldingRange | undefined {
  const startLine = lines.position(key?.start ?? value.start).line;
  const last = lines.position(value.end).line;
  // The closing bracket of JSON stays in sight.
  const endLine = /[\]}]/.test(document.text.charAt(value.end - 1)) ? last - 1 : last;
  return endLine > startLine ? { startLine, endLine } : undefined;
}

const steps = (value: unknown): [string | number, unknown][] =>
  typeof value !== 'object' || value === null
    ? []
    : Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);

/** The paths of objects and lists that are not empty, and of texts with several lines or many words. */
function foldable(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return value.length > 60 && path.length > 0 ? [path] : [];
  const children = steps(value);
  const below = children.flatMap(([step, child]) => foldable(child, [...path, step]));
  return path.length > 0 && children.length > 0 ? [path, ...below] : below;
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
