import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { html, type Markup } from './html.ts';

/** A person's or team's name, kept from turning the direction of the text around it. */
export const named = (name: string): Markup => html`<bdi>${name}</bdi>`;

export const teamName = (team: string): Markup => (team === '' ? html`No team` : named(team));

/** The name of a competency for people. */
export const competencyName = (rubric: Rubric, id: string): string =>
  rubric.competencies.find((competency) => competency.id === id)?.name ?? id;

export const listOf = (rubric: Rubric, ids: readonly string[]): string =>
  ids.map((id) => competencyName(rubric, id)).join(', ');

/** The period of a report in words; a scorecard without periods has one without a name. */
export const periodName = (period: string): string => (period === '' ? 'no period given' : period);
