import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Rating } from '@rubric-kit/shared-schema/score/scores.ts';

/** A small rubric whose numbers are easy to work out by hand. */
export const rubric: Rubric = {
  schemaVersion: 1,
  id: 'seller',
  version: '1.0.0',
  title: 'Seller',
  scale: {
    levels: [
      { score: 1, label: 'Starts' },
      { score: 2, label: 'Does' },
      { score: 3, label: 'Leads' },
      { score: 4, label: 'Shapes' },
    ],
    step: 0.5,
    notObserved: 'N/O',
  },
  bands: { weakBelow: 2.5, strongFrom: 3.5 },
  competencies: [
    {
      id: 'hunting',
      name: 'Hunting',
      weight: 50,
      target: 3,
      floor: 2,
      develop: 'hire',
      anchors: [1, 2, 3, 4].map((level) => ({ score: level, text: `Hunts at level ${level}` })),
      coaching: [
        { below: 4, action: 'Shadow a hunt', reviewAfterDays: 60 },
        { below: 2.5, action: 'Decide on the seat', practice: 'One cold call a day', reviewAfterDays: 30 },
      ],
    },
    {
      id: 'pipeline',
      name: 'Pipeline',
      weight: 30,
      target: 3,
      anchors: [1, 2, 3, 4].map((level) => ({ score: level, text: `Forecasts at level ${level}` })),
      coaching: [{ below: 2, action: 'Read the pipeline out weekly' }],
    },
    {
      id: 'selling',
      name: 'Selling inside',
      weight: 20,
      target: 2.5,
      floor: 1.5,
      anchors: [1, 2, 3, 4].map((level) => ({ score: level, text: `Sells at level ${level}` })),
      coaching: [{ below: 4, action: 'Join the stand-up' }],
    },
  ],
  profiles: [
    { id: 'farmer', name: 'Farmer', targets: { hunting: 2 }, weights: { hunting: 20, pipeline: 60 } },
    { id: 'closer', name: 'Closer', weights: { hunting: 100, pipeline: 0, selling: 0 } },
  ],
  diagnoses: [
    { id: 'uncredited', when: { strong: ['hunting', 'pipeline'], weak: ['selling'] }, finding: 'f', action: 'a' },
    { id: 'no-hunter', when: { weak: ['hunting'] }, finding: 'f', action: 'a' },
  ],
  team: {
    minimumPeople: 2,
    verdicts: [
      { weakAtLeast: 2, verdict: 'Rebuild', finding: 'f', action: 'a' },
      { weakAtLeast: 0, verdict: 'Sound', finding: 'f', action: 'a' },
      { weakAtLeast: 1, verdict: 'One gap', finding: 'f', action: 'a' },
    ],
  },
};

/** `[hunting, pipeline, selling]` of one rater; `undefined`: a blank cell, `null`: not observed. */
export function ratings(
  who: { person: string; team?: string; period?: string; rater?: string; profile?: string },
  scores: readonly (number | null | undefined)[],
): Rating[] {
  return scores.flatMap((score, index) => {
    const competency = rubric.competencies[index]?.id;
    if (score === undefined || competency === undefined) return [];
    return [{ team: 'North', period: '2026-Q1', rater: '', ...who, competency, score }];
  });
}
