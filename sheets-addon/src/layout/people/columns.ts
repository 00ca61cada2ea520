import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';

/** Where each part of the People tab starts, columns from 0. */
export interface PeopleColumns {
  readonly person: number;
  readonly team: number;
  /** `null` where the rubric knows one role only. */
  readonly role: number | null;
  readonly weighted: number;
  readonly observed: number;
  /** A column per competency each. */
  readonly scores: number;
  readonly gaps: number;
  readonly changes: number;
  readonly belowFloor: number;
  readonly first: number;
  readonly practice: number;
  readonly second: number;
  readonly diagnoses: number;
  /** In characters, column by column. */
  readonly widths: readonly number[];
}

/** Who, how far, each score, what to do about it; the finer numbers after that. */
export function peopleColumns(rubric: Rubric): PeopleColumns {
  const widths: number[] = [];
  const take = (width: number, count = 1): number => {
    const at = widths.length;
    for (let index = 0; index < count; index++) widths.push(width);
    return at;
  };
  const count = rubric.competencies.length;
  const person = take(22);
  const team = take(14);
  const role = (rubric.profiles ?? []).length > 0 ? take(18) : null;
  const weighted = take(11);
  const observed = take(9);
  const scores = take(12, count);
  const belowFloor = take(22);
  const first = take(50);
  const practice = take(50);
  const second = take(50);
  const diagnoses = take(60);
  const gaps = take(12, count);
  const changes = take(12, count);
  return {
    person,
    team,
    role,
    weighted,
    observed,
    scores,
    gaps,
    changes,
    belowFloor,
    first,
    practice,
    second,
    diagnoses,
    widths,
  };
}

/** Rows over the people, from 0: title, legend, period and message, groups, headings, targets. */
export const rowsAbove = { title: 0, legend: 1, period: 2, groups: 3, headings: 4, targets: 5, first: 6 } as const;
