import type { Rule, RuleWords } from '../rule.ts';
import { listed, quoted } from '../say.ts';
import { type BuildsOn, buildsOnOf, isInRing, type Link } from './builds-on-graph.ts';

export const about: RuleWords = {
  why: 'Competencies that rest on each other in a ring have no foundation, and nobody can say which to develop first.',
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
    buildsOn: [food-safety]
    anchors:
      - { score: 1, text: Answers 1 question from a newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Brings 2 newcomers a year to a shift of their own. }
`,
  good: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 60
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to keep the log. }
  - id: coaching
    name: Coaching
    weight: 40
    target: 2
    develop: hire
    buildsOn: [food-safety]
    anchors:
      - { score: 1, text: Answers 1 question from a newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Brings 2 newcomers a year to a shift of their own. }
`,
};

/** No competency rests on itself, directly or through others. Of rings that share a competency one is shown at a time. */
export const buildsOnCycle: Rule = {
  id: 'builds-on-cycle',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const graph = buildsOnOf(rubric);
    const name = (index: number) => quoted(rubric.competencies?.[index]?.id ?? '');
    const path = ({ from, at }: Link) => ['competencies', from, 'buildsOn', at];
    const shown = new Set<number | undefined>();
    for (const link of graph.links.flat()) {
      // A ring has a link to a later competency or to itself, and that one is out of order: the others may be right.
      const { from, to } = link;
      if (from > to || shown.has(graph.group[from]) || !isInRing(graph, link)) continue;
      shown.add(graph.group[from]);
      if (from === to) {
        yield { path: path(link), message: `${name(from)} builds on itself. Take it out of its own list.` };
        continue;
      }
      const back = wayBack(graph, link);
      const ring = back.map((step) => `${name(step.from)} on ${name(step.to)}`);
      yield {
        path: path(link),
        message: `${listed([`${name(from)} builds on ${name(to)}`, ...ring], 8)}: a ring without a foundation. Take one of the links out.`,
        related: back.map((step) => ({
          path: path(step),
          message: `${name(step.from)} builds on ${name(step.to)}.`,
        })),
      };
    }
  },
};

/** The shortest way of links that closes the ring. */
function wayBack(graph: BuildsOn, link: Link): Link[] {
  const reached = new Map<number, Link | undefined>([[link.to, undefined]]);
  for (const node of reached.keys()) {
    if (node === link.from) break;
    for (const step of graph.links[node] ?? [])
      if (isInRing(graph, step) && !reached.has(step.to)) reached.set(step.to, step);
  }
  const way: Link[] = [];
  for (let step = reached.get(link.from); step; step = reached.get(step.from)) way.unshift(step);
  return way;
}
