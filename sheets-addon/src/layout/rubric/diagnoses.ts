import type { Diagnosis, Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { cellOn } from '../sheet-reference.ts';
import type { TabGrid } from '../tab-grid.ts';
import { at, type Part, type PartInput, putHeadings, putSection } from './part.ts';

export interface DiagnosisPlaces {
  /** `null` where the diagnosis has no name. */
  readonly name: string | null;
  readonly finding: string;
  readonly action: string;
}

/** Named imbalances, and what to do about each. Places: in the rubric's order. */
export function putDiagnoses(
  grid: TabGrid,
  start: number,
  { rubric, tab }: PartInput,
): Part<readonly DiagnosisPlaces[]> {
  const diagnoses = rubric.diagnoses ?? [];
  if (diagnoses.length === 0) return { end: start - 1, places: [] };
  const top = putSection(
    grid,
    start,
    'Imbalances',
    'What follows when some competencies are strong while others are weak.',
  );
  putHeadings(grid, top, ['Imbalance', 'What it looks like', null, null, null, 'What to do', 'Holds when']);
  const places = diagnoses.map((diagnosis, index) => {
    const row = top + 1 + index;
    const { name, finding, action } = diagnosis;
    grid.putRow(row, at.name, [
      { text: name ?? '', look: 'name' },
      { text: finding, look: 'body' },
      null,
      null,
      null,
      { text: action, look: 'body' },
      { text: condition(diagnosis, rubric), look: 'body' },
    ]);
    return {
      name: name === undefined ? null : cellOn(tab, row, at.name),
      finding: cellOn(tab, row, at.text),
      action: cellOn(tab, row, at.more),
    };
  });
  return { end: top + 1 + diagnoses.length, places };
}

function condition({ when }: Diagnosis, rubric: Rubric): string {
  const names = (ids: readonly string[]) =>
    ids.map((id) => rubric.competencies.find((competency) => competency.id === id)?.name ?? id).join(', ');
  const strong = when.strong?.length ? [`▲ strong: ${names(when.strong)}`] : [];
  const weak = when.weak?.length ? [`▼ weak: ${names(when.weak)}`] : [];
  return [...strong, ...weak].join('\n');
}
