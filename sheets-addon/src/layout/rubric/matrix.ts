import type { Competency, Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { weightLook } from '../look.ts';
import { cellOn, down, rangeOn } from '../sheet-reference.ts';
import type { TabGrid } from '../tab-grid.ts';
import { at, type Part, type PartInput, putHeadings, putSection } from './part.ts';

/** Where a competency's name and numbers stand for one role. */
export interface CompetencyPlaces {
  readonly name: string;
  readonly weight: string;
  readonly target: string;
  /** `null` where there is none. */
  readonly floor: string | null;
}

export interface MatrixPlaces {
  /** In the rubric's order. */
  readonly competencies: readonly CompetencyPlaces[];
  /** The names, one under the other. */
  readonly names: string;
}

/** Competencies down, levels across: what each looks like. */
export function putMatrix(grid: TabGrid, start: number, { rubric, tab }: PartInput): Part<MatrixPlaces> {
  const { levels } = rubric.scale;
  const top = putSection(grid, start, 'Competencies', 'What each level looks like in the work. Foundation first.');
  putHeadings(grid, top, [
    'Competency',
    'What it is',
    'Weight',
    'Target',
    'Floor',
    'Rests on',
    ...levels.map(({ score, label }) => `${score} ${label}`),
  ]);
  const competencies = rubric.competencies.map((competency, index) => {
    const row = top + 1 + index;
    const { name, summary = '', weight, target, floor } = competency;
    grid.putRow(row, at.name, [
      { text: name, look: 'name' },
      { text: summary, look: 'body' },
      { number: weight, look: weightLook(weight) },
      { number: target, look: 'score' },
      floor === undefined ? null : { number: floor, look: 'score' },
      { text: restsOn(competency, rubric), look: 'body' },
      ...levels.map(({ score }) => ({ text: anchorText(competency, score), look: 'body' as const })),
    ]);
    return {
      name: cellOn(tab, row, at.name),
      weight: cellOn(tab, row, at.weight),
      target: cellOn(tab, row, at.target),
      floor: floor === undefined ? null : cellOn(tab, row, at.floor),
    };
  });
  const end = top + 1 + competencies.length;
  return { end, places: { competencies, names: rangeOn(tab, down(at.name, top + 1, end - 1)) } };
}

const anchorText = (competency: Competency, score: number): string =>
  competency.anchors.find((anchor) => anchor.score === score)?.text ?? '';

const restsOn = (competency: Competency, rubric: Rubric): string =>
  (competency.buildsOn ?? []).map((id) => rubric.competencies.find((other) => other.id === id)?.name ?? id).join(', ');
