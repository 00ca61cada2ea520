import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Problem } from '@rubric-kit/shared-schema/rules/rule.ts';
import type { Validation } from '@rubric-kit/shared-schema/validate.ts';
import { finished, type Steps } from '../language/steps.ts';
import { isEmpty } from './begin.ts';
import { idsOf, panesInSteps } from './panes.ts';
import { type PlacedProblems, placedProblems } from './placed-problems.ts';
import { itemsOf, numberOf, partOf, shownOf } from './read.ts';
import type { Cell, GridView, Level, Row } from './view.ts';
import { leftOf } from './weights.ts';

/** A rubric as the grid shows it, whatever of it is there; `version` is that of the text. */
export const gridView = (validation: Validation, version: number): GridView =>
  finished(gridViewInSteps(validation, version));

/** The same in steps. */
export function* gridViewInSteps({ document, problems }: Validation, version: number): Steps<GridView> {
  const rubric = document.faults.length === 0 ? document.value : undefined;
  const placed = placedProblems(problems);
  const scale = itemsOf(partOf(partOf(rubric, 'scale'), 'levels'));
  const competencies = itemsOf(partOf(rubric, 'competencies'));
  const rows = competencies.map((competency, index) => rowOf(competency, index, scale, placed));
  const levels = scale.map((level, index) => levelOf(level, index, placed));
  yield;
  const panes = yield* panesInSteps(rubric, placed);
  yield;
  // What has no field of its own is told beside the name of its competency.
  const whole = rows.map((row, index) => withProblems(row, placed.take(['competencies', index])));
  const weights = competencies.map((competency) => numberOf(competency, 'weight') ?? 0);
  const first = document.faults[0];
  return {
    version,
    title: shownOf(partOf(rubric, 'title')),
    rows: whole,
    levels,
    weights: {
      left: leftOf(weights),
      shares: rows.map(({ name }, index) => ({ name, weight: weights[index] ?? 0 })),
    },
    panes,
    ids: idsOf(rubric),
    counts: countsOf(problems),
    elsewhere: placed.rest(),
    ...(first
      ? {
          broken: {
            message: first.message,
            line: document.range(first.span).start.line + 1,
            isEmpty: isEmpty(document),
          },
        }
      : {}),
  };
}

function rowOf(competency: unknown, index: number, levels: readonly unknown[], problems: PlacedProblems): Row {
  const path: Path = ['competencies', index];
  const anchors = itemsOf(partOf(competency, 'anchors'));
  const field = (kind: 'name' | 'weight' | 'target' | 'floor'): Cell => ({
    kind,
    text: shownOf(partOf(competency, kind)),
    path: [...path, kind],
    problems: [...problems.take([...path, kind]), ...problems.takeMisspelt(path, kind)],
  });
  const cells = [field('name'), field('weight'), field('target'), field('floor')];
  // Of an anchor, a problem that stands on the list goes to the empty cell that its fix would fill.
  const anchorCells = levels.map((level): Cell => {
    const score = numberOf(level, 'score');
    const at = anchors.findIndex((anchor) => score !== undefined && numberOf(anchor, 'score') === score);
    const list = [...path, 'anchors'];
    const own: Path = [...list, at];
    const fills = ({ fix }: Problem) => fix?.change.kind === 'add-item' && numberOf(fix.change.item, 'score') === score;
    return {
      kind: 'anchor',
      text: at < 0 ? '' : shownOf(partOf(anchors[at], 'text')),
      ...(at < 0 ? {} : { path: [...own, 'text'] }),
      ...(score === undefined ? {} : { score }),
      problems: at < 0 ? problems.takeOwn(list, fills) : problems.take(own),
    };
  });
  const id = shownOf(partOf(competency, 'id'));
  return { name: shownOf(partOf(competency, 'name')) || id, id, cells: [...cells, ...anchorCells] };
}

function withProblems(row: Row, problems: Cell['problems']): Row {
  const [name, ...rest] = row.cells;
  if (!name || problems.length === 0) return row;
  return { ...row, cells: [{ ...name, problems: [...name.problems, ...problems] }, ...rest] };
}

function levelOf(level: unknown, index: number, problems: PlacedProblems): Level {
  const score = numberOf(level, 'score');
  return {
    ...(score === undefined ? {} : { score }),
    label: shownOf(partOf(level, 'label')),
    problems: problems.take(['scale', 'levels', index]),
  };
}

function countsOf(problems: readonly Problem[]): GridView['counts'] {
  const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
