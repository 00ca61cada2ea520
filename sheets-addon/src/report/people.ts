import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Result } from '@rubric-kit/shared-schema/score/score.ts';
import type { PersonScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { standingOf } from './band.ts';
import type { HeatCell } from './heatmap.ts';
import { html, type Markup } from './html.ts';
import { named } from './names.ts';

/** Where a person's part of the report is: by number, for a name is not fit for an address. */
export const personAnchor = (people: readonly PersonScore[], person: PersonScore): string =>
  `person-${people.indexOf(person) + 1}`;

export const personLink = (people: readonly PersonScore[], person: PersonScore): Markup =>
  html`<a href="#${personAnchor(people, person)}">${named(person.person)}</a>`;

/** A person's row in a heatmap. */
export function personCells(rubric: Rubric, person: PersonScore): HeatCell[] {
  return rubric.competencies.map(({ id }) => {
    const score = person.scores.get(id) ?? null;
    return { score, standing: standingOf(score, person.bands.get(id), person.belowFloor.includes(id)) };
  });
}

/** People in the order of their teams, within a team as the scorecard names them. */
export const byTeam = ({ people, teams }: Pick<Result, 'people' | 'teams'>): PersonScore[] =>
  teams.flatMap(({ team }) => people.filter((person) => person.team === team));
