import { type Profile, targetOf, weightOf } from '@rubric-kit/shared-schema/rubric.ts';
import { weightLook } from '../look.ts';
import { cellOn } from '../sheet-reference.ts';
import type { TabGrid } from '../tab-grid.ts';
import type { CompetencyPlaces } from './matrix.ts';
import { at, type Part, type PartInput, putHeadings, putSection } from './part.ts';

/** What one role is measured by. */
export interface RolePlaces {
  readonly name: string;
  readonly competencies: readonly CompetencyPlaces[];
}

/** The neighbouring roles, each with its own weights and targets. Places: the rubric's own role first. */
export function putRoles(
  grid: TabGrid,
  start: number,
  { rubric, tab }: PartInput,
  own: readonly CompetencyPlaces[],
): Part<readonly RolePlaces[]> {
  const places: RolePlaces[] = [{ name: '', competencies: own }];
  const profiles = rubric.profiles ?? [];
  if (profiles.length === 0) return { end: start - 1, places };
  let row = putSection(
    grid,
    start,
    'Neighbouring roles',
    'People whose role is one of these are measured by its weights and targets. The floors stay.',
  );
  for (const profile of profiles) {
    putHeadings(grid, row, [null, null, 'Weight', 'Target']);
    grid.putRow(row, at.name, [
      { text: profile.name, look: 'name' },
      { text: describe(profile), look: 'body' },
    ]);
    const name = cellOn(tab, row, at.name);
    row++;
    const competencies = rubric.competencies.map((competency, index) => {
      const weight = weightOf(competency, profile);
      grid.putRow(row, at.name, [
        { text: competency.name, look: 'body' },
        null,
        { number: weight, look: weightLook(weight) },
        { number: targetOf(competency, profile), look: 'score' },
      ]);
      const cells = {
        name: own[index]?.name ?? cellOn(tab, row, at.name),
        weight: cellOn(tab, row, at.weight),
        target: cellOn(tab, row, at.target),
        floor: own[index]?.floor ?? null,
      };
      row++;
      return cells;
    });
    places.push({ name, competencies });
  }
  return { end: row, places };
}

const describe = ({ summary, differs }: Profile): string =>
  [summary, differs].filter((text) => text !== undefined).join(' ');
