import type { Rule, RuleWords } from '../rule.ts';
import { quoted } from '../say.ts';
import { buildsOnOf, isInRing } from './builds-on-graph.ts';

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
export const buildsOnOrder: Rule = {
  id: 'builds-on-order',
  group: 'meaning',
  severity: 'warning',
  *check(rubric) {
    const graph = buildsOnOf(rubric);
    const name = (index: number) => quoted(rubric.competencies?.[index]?.id ?? '');
    for (const link of graph.links.flat()) {
      const { from, to, at } = link;
      if (from > to || isInRing(graph, link)) continue;
      yield {
        path: ['competencies', from, 'buildsOn', at],
        message: `${name(from)} builds on ${name(to)}, which comes later. Move ${name(to)} before it: foundation first.`,
        related: [{ path: ['competencies', to, 'id'], message: `${name(to)} stands here.` }],
      };
    }
  },
};
