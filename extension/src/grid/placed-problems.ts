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
  /** Those of fields in a part that are misspelt names of this one. */
  takeMisspelt(part: Path, name: string): ShownProblem[];
  /** What nobody has taken. */
  rest(): (ShownProblem & { line: number })[];
}

export function placedProblems(problems: readonly Problem[]): PlacedProblems {
  const left = new Set(problems);
  const inside = byPart(problems);
  const taken = (path: Path, matches: (problem: Problem, pointer: string) => boolean): ShownProblem[] => {
    if (left.size === 0) return [];
    const pointer = pointerOf(path);
    return (inside.get(pointer) ?? []).flatMap((problem) => {
      if (!left.has(problem) || !matches(problem, pointer)) return [];
      left.delete(problem);
      return [shown(problem)];
    });
  };
  return {
    take: (path) => taken(path, () => true),
    takeOwn: (path, wanted = () => true) =>
      taken(path, (problem, pointer) => problem.pointer === pointer && wanted(problem)),
    takeMisspelt: (part, name) =>
      taken(part, ({ pointer: at, fix }, pointer) => {
        const isField = at.lastIndexOf('/') === pointer.length && fix?.change.kind === 'rename';
        return isField && fix.change.name === name;
      }),
    rest: () => [...left].map((problem) => ({ ...shown(problem), line: problem.range.start.line + 1 })),
  };
}

/** The problems of each part and of all inside it, by pointer. */
function byPart(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of problems) {
    let { pointer } = problem;
    while (true) {
      const list = found.get(pointer);
      if (list) list.push(problem);
      else found.set(pointer, [problem]);
      if (pointer === '') break;
      pointer = pointer.slice(0, pointer.lastIndexOf('/'));
    }
  }
  return found;
}

const shown = ({ rule, severity, message, fix }: Problem): ShownProblem => ({
  rule,
  severity,
  message,
  ...(fix ? { fix: { title: fix.title, change: fix.change } } : {}),
});
