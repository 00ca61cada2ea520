import { legalScores, type Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Rating } from '@rubric-kit/shared-schema/score/scores.ts';

/** Nobody: names by which an author tells the examples apart. */
const names = ['Ada', 'Ben', 'Chloe', 'Dev', 'Emil'] as const;

/**
 * Ratings of five people to see a rubric at work: one at target, one in whom the first diagnosis holds, one who falls
 * short, one with a competency that nobody observed, and one in between. The same rubric gives the same people.
 */
export function examplePeople(rubric: Rubric): Rating[] {
  const scores = legalScores(rubric.scale);
  const near = (wanted: number): number =>
    scores.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best), scores[0] ?? 0);
  const highest = scores[scores.length - 1] ?? 0;
  const lowest = scores[0] ?? 0;
  const step = (highest - lowest) / 4;
  const { strong = [], weak = [] } = rubric.diagnoses?.[0]?.when ?? {};
  const { weakBelow, strongFrom } = rubric.bands;
  const diagnosed = (id: string, target: number): number => {
    if (strong.includes(id)) return scores.find((one) => one >= strongFrom) ?? highest;
    return weak.includes(id) ? (scores.findLast((one) => one < weakBelow) ?? lowest) : target;
  };
  const count = rubric.competencies.length;
  return rubric.competencies.flatMap(({ id, target }, index) => {
    const wanted = [
      target + (index === count - 1 ? step : 0),
      diagnosed(id, target),
      target - step * (index % 2 === 0 ? 1.5 : 0.5),
      index === count - 1 && count > 1 ? null : target - (index % 3) * step * 0.5,
      target - (index % 2 === 0 ? 0 : step),
    ];
    return names.map(
      (person, at): Rating => ({
        person,
        team: '',
        period: '',
        rater: '',
        competency: id,
        score: wanted[at] === null || wanted[at] === undefined ? null : near(wanted[at]),
      }),
    );
  });
}
