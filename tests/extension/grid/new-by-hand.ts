// A new item of each list that the grid adds to, written out.
import type { Model } from './random-rubric.ts';

const list = (part: Model): Model[] => (Array.isArray(part) ? part : []);
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The first of `name`, `name-2`, `name-3` that none has. */
function freeId(name: string, items: Model): string {
  const taken = list(items).map((item) => String(item?.id));
  const names = [name, ...Array.from({ length: 20 }, (_, index) => `${name}-${index + 2}`)];
  return names.find((one) => !taken.includes(one)) ?? name;
}

export function newByHand(name: string, rubric: Model, items: Model): object {
  const competencies = list(rubric.competencies);
  const target = number(competencies[0]?.target) ?? number(rubric.bands?.strongFrom) ?? 3;
  const first = competencies.slice(0, 1).map((competency) => (typeof competency?.id === 'string' ? competency.id : ''));
  switch (name) {
    case 'competencies': {
      const sum = competencies.reduce((total, competency) => total + (number(competency?.weight) ?? 0), 0);
      return {
        id: freeId('new-competency', competencies),
        name: 'New competency',
        weight: Math.max(0, 100 - sum),
        target,
        anchors: list(rubric.scale?.levels)
          .filter((level) => typeof level?.score === 'number')
          .map(({ score, label }) => ({
            score,
            text: `TODO what a rater sees at level ${score}${label ? ` (${label})` : ''}`,
          })),
      };
    }
    case 'interview':
      return { ask: 'TODO the question, as it is read out' };
    case 'coaching':
      return { below: target, action: 'TODO what the manager does first' };
    case 'diagnoses':
      return {
        id: freeId('new-diagnosis', items),
        when: { weak: first },
        finding: 'TODO what it looks like in the work',
        action: 'TODO what to do about it',
      };
    case 'cadence':
      return { day: 'TODO', activity: 'TODO what happens on this day', competencies: first };
    case 'verdicts': {
      const counts = list(items).flatMap((item) => number(item?.weakAtLeast) ?? []);
      return {
        weakAtLeast: counts.length === 0 ? 0 : Math.max(...counts, -1) + 1,
        verdict: 'TODO',
        finding: 'TODO what to expect of the team',
        action: 'TODO what to do about it',
      };
    }
    case 'remedies':
      return { id: freeId('new-remedy', items), action: 'TODO what to do' };
    default:
      throw new Error(`no such list in the grid: ${name}`);
  }
}
