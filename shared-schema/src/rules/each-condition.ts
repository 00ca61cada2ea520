import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';

/** A list whose items hold on a condition over ids. */
export interface ConditionList {
  /** One item of it, for a message. */
  readonly kind: 'diagnosis' | 'quality';
  readonly field: 'diagnoses' | 'qualities';
  readonly items: readonly ({ readonly id?: string | undefined; readonly when?: object | undefined } | undefined)[];
}

/** Every list of conditions. */
export const conditionLists = ({ diagnoses = [], qualities = [] }: Draft<Rubric>): readonly ConditionList[] => [
  { kind: 'diagnosis', field: 'diagnoses', items: diagnoses },
  { kind: 'quality', field: 'qualities', items: qualities },
];
