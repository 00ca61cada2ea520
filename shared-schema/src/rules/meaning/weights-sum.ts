import type { Path } from '../../parse/position.ts';
import { lostIds } from '../each-id.ts';
import { isWhole } from '../each-item.ts';
import type { Finding, Rule, RuleWords } from '../rule.ts';
import { quoted, say } from '../say.ts';

export const about: RuleWords = {
  why: 'Weights are shares in per cent: only when they sum to 100 does everybody read the same weighted score in them.',
  bad: `
competencies:
  - id: food-safety
    name: Food safety
    weight: 65
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Writes the fridge log after 1 reminder. }
      - { score: 2, text: Writes the fridge log 3 times a shift. }
      - { score: 3, text: Teaches 1 newcomer a month to write the log. }
  - id: coaching
    name: Coaching
    weight: 40 # here
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Answers a question from 1 newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Brings 2 newcomers a year to their own shift. }
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
      - { score: 3, text: Teaches 1 newcomer a month to write the log. }
  - id: coaching
    name: Coaching
    weight: 40
    target: 2
    develop: hire
    anchors:
      - { score: 1, text: Answers a question from 1 newcomer. }
      - { score: 2, text: Shows each newcomer 2 tasks a shift. }
      - { score: 3, text: Brings 2 newcomers a year to their own shift. }
`,
};

/** The weights of the rubric, and those that each profile ends up with, sum to 100. */
export const weightsSum: Rule = {
  id: 'weights-sum',
  group: 'meaning',
  severity: 'error',
  *check(rubric) {
    const { competencies } = rubric;
    if (!isWhole(competencies) || competencies.length === 0) return;
    const own = sum(competencies.map(({ weight }) => weight));
    if (own === undefined) return;
    if (!isFull(own)) {
      // Any of the weights may be the wrong one. The last is where a person who adds them up arrives.
      yield finding(['competencies', competencies.length - 1, 'weight'], 'The weights', own);
      return;
    }
    if (lostIds(competencies)) return;
    let weightById: Map<string | undefined, number | undefined> | undefined;
    for (const [index, profile] of (rubric.profiles ?? []).entries()) {
      const weights = Object.entries(profile?.weights ?? {});
      if (weights.length === 0) continue;
      weightById ??= new Map(competencies.map(({ id, weight }) => [id, weight]));
      const usual = weightById;
      const changes = weights.map(([id, weight]) => difference(weight, usual.get(id)));
      const change = sum(changes);
      const last = weights[weights.length - 1]?.[0];
      // A weight that cannot be read, or whose id leads nowhere, has its own problem, and the sum follows it.
      if (last === undefined || change === undefined || isFull(own + change)) continue;
      const whose = profile?.name ?? profile?.id;
      const name = whose === undefined ? '' : ` ${quoted(whose)}`;
      const all = weights.length < competencies.length ? ', together with those that it leaves unchanged,' : '';
      yield finding(['profiles', index, 'weights', last], `The weights of the profile${name}${all}`, own + change);
    }
  },
};

const difference = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one - other;

/** Absent where one of the numbers is. */
function sum(numbers: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const number of numbers) {
    if (number === undefined) return undefined;
    total += number;
  }
  return total;
}

/** Binary fractions add up to almost 100 where an author wrote 33.3, 33.3 and 33.4. */
const isFull = (total: number): boolean => Math.abs(total - 100) < 1e-6;

function finding(path: Path, subject: string, total: number): Finding {
  const off = say(Math.abs(total - 100));
  const [is, what] = total > 100 ? [`${off} over`, `Take ${off} off`] : [`${off} short of`, `Add ${off} to`];
  return { path, message: `${subject} sum to ${say(total)}, ${is} 100. ${what} one or more of them.` };
}
