import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { buildsOnOf, idAt, isInRing, linkPath } from './builds-on-graph.ts';

export const about: RuleWords = {
  why: 'The order of the competencies is the order in which they are developed and in which ties are broken: foundation first.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 60
    target: 2
    develop: hire
    buildsOn: [coaching] # here
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
  - id: coaching
    name: Coaching
    weight: 40
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Answers 1 question from a newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Brings 2 newcomers a year to a shift of their own. }
`,
  good: `
competencies:
  - id: coaching
    name: Coaching
    weight: 40
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Answers 1 question from a newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Brings 2 newcomers a year to a shift of their own. }
  - id: food-safety
    name: Food safety
    weight: 60
    target: 2
    develop: hire
    buildsOn: [coaching]
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
`,
};

/** A competency comes after those that it rests on. */
export const buildsOnOrder = meaningRule(
  'builds-on-order',
  (rubric, report) => {
    const graph = buildsOnOf(rubric);
    for (const link of graph.ahead) {
      const { from, to } = link;
      if (isInRing(graph, link)) continue;
      const later = idAt(rubric, to);
      report(
        linkPath(link),
        `${idAt(rubric, from)} builds on ${later}, which comes later. Move ${later} before it: foundation first.`,
        beside(['competencies', to, 'id'], `${later} stands here.`),
      );
    }
  },
  'warning',
);
