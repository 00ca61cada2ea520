import type { RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path, Position, Range } from '@rubric-kit/shared-schema/parse/position.ts';
import { type Judgement, placed } from '@rubric-kit/shared-schema/rules/placed.ts';
import type { Finding, Problem } from '@rubric-kit/shared-schema/rules/rule.ts';
import type { Steps } from '../steps.ts';
import type { Piece } from './patchwork.ts';
import { isPieced, type PiecedDocument } from './pieced-document.ts';

/** The item of a list that a range lies in, and where it began then. */
interface Owner {
  readonly piece: Piece;
  readonly start: Position;
}

interface Known {
  readonly problem: Problem;
  /** Of the problem's range, and of each that is related. */
  readonly owners: readonly Owner[];
}

/** As many are looked for in one step. */
const mostAtOnce = 50;

/** Stands in for `placed`: problems of items that only moved down or up are not looked for again. */
export function rememberingPlaces(): (document: RubricDocument, judgements: readonly Judgement[]) => Steps<Problem[]> {
  const known = new WeakMap<Finding, Known>();

  return function* (document, judgements) {
    if (!isPieced(document)) return placed(document, judgements);
    const ownerAt = owners(document);
    const problems: Problem[] = [];
    const news: Judgement[] = [];
    for (const judgement of judgements) {
      const before = known.get(judgement.finding);
      const problem = before && again(before, judgement, ownerAt);
      if (problem) problems.push(problem);
      else news.push(judgement);
    }
    for (let from = 0; from < news.length; from += mostAtOnce) {
      yield;
      const some = news.slice(from, from + mostAtOnce);
      for (const [index, problem] of placed(document, some).entries()) {
        problems.push(problem);
        const finding = some[index]?.finding;
        const found = finding ? pathsOf(finding).map(ownerAt) : [];
        if (finding && found.every((owner) => owner !== undefined)) known.set(finding, { problem, owners: found });
      }
    }
    return problems;
  };
}

const pathsOf = ({ path, related = [] }: Finding): Path[] =>
  related.length === 0 ? [path] : [path, ...related.map((one) => one.path)];

/** Tells the item that a path leads into and where it begins, of each item once. */
function owners(document: PiecedDocument): (path: Path) => Owner | undefined {
  const known = new Map<Piece, Owner>();
  return (path) => {
    const one = document.pieceOf(path);
    if (one?.section.list === undefined) return undefined;
    let owner = known.get(one.piece);
    if (!owner) {
      owner = { piece: one.piece, start: document.range({ start: one.start, end: one.start }).start };
      known.set(one.piece, owner);
    }
    return owner;
  };
}

/** The problem where its parts stand now; `undefined` where one of them is not as it was. */
function again(
  { problem, owners: before }: Known,
  { finding, severity }: Judgement,
  ownerAt: (path: Path) => Owner | undefined,
): Problem | undefined {
  if (problem.severity !== severity) return undefined;
  let isMoved = false;
  const downs: number[] = [];
  for (const [index, path] of pathsOf(finding).entries()) {
    const old = before[index];
    const now = ownerAt(path);
    if (!old || now?.piece !== old.piece || now.start.character !== old.start.character) return undefined;
    const down = now.start.line - old.start.line;
    isMoved ||= down !== 0;
    downs.push(down);
  }
  if (!isMoved) return problem;
  const { related } = problem;
  return {
    ...problem,
    range: lower(problem.range, downs[0] ?? 0),
    ...(related && {
      related: related.map((one, index) => ({ ...one, range: lower(one.range, downs[index + 1] ?? 0) })),
    }),
  };
}

const lower = ({ start, end }: Range, lines: number): Range => ({
  start: { ...start, line: start.line + lines },
  end: { ...end, line: end.line + lines },
});
