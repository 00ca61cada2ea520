import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { pointerOf } from '@rubric-kit/shared-schema/rules/pointer.ts';
import type { Problem } from '@rubric-kit/shared-schema/rules/rule.ts';
import type { ShownProblem } from './view.ts';

/** Hands out each problem of a text once: to the field where it is, or to the part around it. */
export interface PlacedProblems {
  /** The problems of a part, of its own and of those inside it that nobody has taken. */
  take(path: Path): ShownProblem[];
  /** Only those of the part itself. */
  takeOwn(path: Path, wanted?: (problem: Problem) => boolean): ShownProblem[];
  /** What nobody has taken. */
  rest(): (ShownProblem & { line: number })[];
}

export function placedProblems(problems: readonly Problem[]): PlacedProblems {
  const left = new Set(problems);
  const taken = (matches: (problem: Problem) => boolean): ShownProblem[] =>
    [...left].filter(matches).map((problem) => {
      left.delete(problem);
      return shown(problem);
    });
  return {
    take(path) {
      const pointer = pointerOf(path);
      return taken((problem) => problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`));
    },
    takeOwn(path, wanted = () => true) {
      const pointer = pointerOf(path);
      return taken((problem) => problem.pointer === pointer && wanted(problem));
    },
    rest: () => [...left].map((problem) => ({ ...shown(problem), line: problem.range.start.line + 1 })),
  };
}

const shown = ({ rule, severity, message, fix }: Problem): ShownProblem => ({
  rule,
  severity,
  message,
  ...(fix ? { fix: { title: fix.title, change: fix.change } } : {}),
});
