import type { PersonScore } from '@rubric-kit/shared-schema/score/scores.ts';
import type { Scene } from '../scene.ts';
import { cellOn } from '../sheet-reference.ts';
import type { Shown } from '../shown.ts';
import type { TabGrid } from '../tab-grid.ts';
import { firstRow } from '../workings/places.ts';
import type { PeopleColumns } from './columns.ts';

/** Which person stands in the tab's nth row, from 0: their number on the workings tab, 0 for nobody. */
export const listedAt = ({ workings }: Scene, index: number): string =>
  cellOn(workings.tab, firstRow + index, workings.person.listed.index);

/** What a cell in a person's row shows; nothing where the row is spare. */
export function showsOf(
  person: PersonScore | undefined,
  measure: Shown['measure'],
  competency?: string,
  position?: number,
): { readonly shows?: Shown } {
  if (!person) return {};
  return {
    shows: {
      subject: 'person',
      person: person.person,
      team: person.team,
      measure,
      ...(competency === undefined ? {} : { competency }),
      ...(position === undefined ? {} : { position }),
    },
  };
}

/** Name, team and, where the rubric knows several, role. */
export function putWho(grid: TabGrid, scene: Scene, columns: PeopleColumns, row: number, index: number): void {
  const { workings, rubric, rubricPlaces } = scene;
  const listed = listedAt(scene, index);
  const person = scene.people[index];
  const look = (column: { readonly there: string }) => `=IF(${listed}=0,"",INDEX(${column.there},${listed}))`;
  grid.put(row, columns.person, { formula: look(workings.person.person), value: person?.person ?? '', look: 'name' });
  grid.put(row, columns.team, { formula: look(workings.person.team), value: person?.team ?? '', look: 'body' });
  if (columns.role === null) return;
  const role = `INDEX(${workings.person.role.there},${listed})`;
  const names = rubricPlaces.roles.slice(1).map(({ name }) => name);
  const profile = rubric.profiles?.find(({ id }) => id === person?.profile);
  grid.put(row, columns.role, {
    formula: `=IF(${listed}=0,"",IF(${role}=0,"",CHOOSE(${role},${names.join(',')})))`,
    value: profile?.name ?? '',
    look: 'body',
  });
}
