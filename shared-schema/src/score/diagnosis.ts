import type { Rubric } from '../rubric.ts';
import type { Band, ByCompetency } from './scores.ts';

/**
 * Ids of the diagnoses that hold, in rubric order: every `strong` competency is strong and every `weak` one is weak. A
 * competency that nobody observed is neither. A diagnosis without a competency never holds.
 */
export function diagnosesOf(rubric: Rubric, bands: ByCompetency<Band>): string[] {
  const held = (rubric.diagnoses ?? []).filter(({ when: { strong = [], weak = [] } }) => {
    if (strong.length + weak.length === 0) return false;
    return strong.every((id) => bands.get(id) === 'strong') && weak.every((id) => bands.get(id) === 'weak');
  });
  return held.map((diagnosis) => diagnosis.id);
}
