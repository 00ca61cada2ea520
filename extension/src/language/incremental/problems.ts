import type { RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Range } from '@rubric-kit/shared-schema/parse/position.ts';
import { type Judgement, placed } from '@rubric-kit/shared-schema/rules/placed.ts';
import type { Finding, Problem } from '@rubric-kit/shared-schema/rules/rule.ts';
import type { Piece } from './patchwork.ts';
import { isPieced, type PiecedDocument } from './pieced-document.ts';

/** A problem inside one item of a list, and where the item began then. */
interface Known {
  readonly piece: Piece;
  readonly line: number;
  readonly character: number;
  readonly problem: Problem;
}

/** Stands in for `placed`: problems of items that only moved down or up are not looked for again. */
export function rememberingPlaces(): (document: RubricDocument, judgements: readonly Judgement[]) => Problem[] {
  const known = new WeakMap<Finding, Known>();

  return (document, judgements) => {
    if (!isPieced(document)) return placed(document, judgements);
    const problems: Problem[] = [];
    const news: Judgement[] = [];
    for (const judgement of judgements) {
      const before = known.get(judgement.finding);
      const problem = before && again(before, judgement, document);
      if (problem) problems.push(problem);
      else news.push(judgement);
    }
    for (const [index, problem] of placed(document, news).entries()) {
      problems.push(problem);
      const finding = news[index]?.finding;
      const owner = finding && ownerOf(finding, document);
      if (owner) known.set(finding, { ...owner, problem });
    }
    return problems;
  };
}

/** The piece that all of a finding lies in, and where it begins. */
function ownerOf({ path, related = [] }: Finding, document: PiecedDocument): Omit<Known, 'problem'> | undefined {
  const isInside = related.every(({ path: other }) => other[0] === path[0] && other[1] === path[1]);
  const one = isInside ? document.pieceOf(path) : undefined;
  if (one?.section.list === undefined) return undefined;
  return { piece: one.piece, ...document.range({ start: one.start, end: one.start }).start };
}

function again(before: Known, { finding, severity }: Judgement, document: PiecedDocument): Problem | undefined {
  const { problem } = before;
  const now = ownerOf(finding, document);
  if (now?.piece !== before.piece || now.character !== before.character || problem.severity !== severity)
    return undefined;
  const down = now.line - before.line;
  if (down === 0) return problem;
  const at = ({ start, end }: Range): Range => ({
    start: { ...start, line: start.line + down },
    end: { ...end, line: end.line + down },
  });
  const { related } = problem;
  return {
    ...problem,
    range: at(problem.range),
    ...(related && { related: related.map((one) => ({ ...one, range: at(one.range) })) }),
  };
}
