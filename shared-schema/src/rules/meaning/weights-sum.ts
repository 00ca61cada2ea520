import type { Path } from '../../parse/position.ts';
import { indexById, lostIds } from '../each-id.ts';
import { isWhole } from '../each-item.ts';
import { meaningRule } from '../meaning-rule.ts';
import type { RuleWords } from '../rule.ts';
import { listed, quoted, say } from '../say.ts';

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

// Binary fractions add up to almost 100 where an author wrote 33.3, 33.3 and 33.4.
const isFull = (total: number): boolean => Math.abs(total - 100) < 1e-6;

/** The weights of the rubric, and those that each profile ends up with, sum to 100. */
export const weightsSum = meaningRule('weights-sum', (rubric, report) => {
  const { competencies } = rubric;
  if (!isWhole(competencies) || competencies.length === 0) return;
  const hold = (path: Path, subject: string, total: number) => {
    const off = say(Math.abs(total - 100));
    if (isFull(total)) return true;
    const [is, what] = total > 100 ? [`${off} over`, `Take ${off} off`] : [`${off} short of`, `Add ${off} to`];
    report(path, `${subject} sum to ${say(total)}, ${is} 100. ${what} one or more of them.`);
    return false;
  };
  // What cannot be read makes no number of the sum: it has its own problem, and the sum follows it.
  let own = 0;
  let twice = 0;
  const ids = indexById(competencies);
  competencies.forEach(({ id = '', weight = Number.NaN }, index) => {
    own += weight;
    if (ids.get(id) !== index) twice += weight;
  });
  // A competency that stands twice is told as that, and its weight goes with it.
  if (Number.isNaN(own) || (twice && isFull(own - twice))) return;
  const path = ['competencies', competencies.length - 1, 'weight'];
  if (own > 0.9 && own < 1.1) {
    const shares = competencies.map(({ weight = 0 }) => say(weight * 100));
    return report(path, `Weights are shares of 100, not of 1. Write ${listed(shares, 99)}.`);
  }
  // Any of the weights may be the wrong one. The last is where a person who adds them up arrives.
  if (!hold(path, 'The weights', own)) return;
  if (lostIds(competencies)) return;
  let usual: Map<string | undefined, number | undefined> | undefined;
  rubric.profiles?.forEach((profile, index) => {
    const weights = Object.entries(profile?.weights ?? {});
    const last = weights[weights.length - 1]?.[0];
    if (last === undefined) return;
    usual ??= new Map(competencies.map(({ id, weight }) => [id, weight]));
    let total = own;
    for (const [id, weight = Number.NaN] of weights) total += weight - (usual.get(id) ?? Number.NaN);
    if (Number.isNaN(total)) return;
    const whose = profile?.name ?? profile?.id;
    const name = whose === undefined ? '' : ` ${quoted(whose)}`;
    const all = weights.length < competencies.length ? ', together with those that it leaves unchanged,' : '';
    hold(['profiles', index, 'weights', last], `The weights of the profile${name}${all}`, total);
  });
});
