import { beside, meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { listed } from '../say.ts';
import { type BuildsOn, buildsOnOf, idAt, isInRing, type Link, linkPath } from './builds-on-graph.ts';

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
export const buildsOnCycle = meaningRule('builds-on-cycle', (rubric, report) => {
  const graph = buildsOnOf(rubric);
  const shown = new Set<number | undefined>();
  const say = ({ from, to }: Link, verb: string) => `${idAt(rubric, from)} ${verb} ${idAt(rubric, to)}`;
  // A ring has a link to a later competency or to itself, and that one is out of order: the others may be right.
  for (const link of graph.ahead) {
    const { from, to } = link;
    const group = graph.group[from];
    if (shown.has(group) || !isInRing(graph, link)) continue;
    shown.add(group);
    if (from === to) {
      report(linkPath(link), `${idAt(rubric, from)} builds on itself. Take it out of its own list.`);
      continue;
    }
    const back = wayBack(graph, link);
    const ring = listed([say(link, 'builds on'), ...back.map((step) => say(step, 'on'))], 8);
    report(linkPath(link), `${ring}: a ring without a foundation. Take one of the links out.`, {
      related: back.flatMap((step) => beside(linkPath(step), `${say(step, 'builds on')}.`).related),
    });
  }
});

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
