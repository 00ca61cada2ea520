import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { itemsOf, numberOf, partOf, shownOf } from './read.ts';

/** The name with the first number behind it that makes it one of its own: `verdict`, `verdict-2`. */
export function uniqueId(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let count = 2;
  while (taken.includes(`${name}-${count}`)) count++;
  return `${name}-${count}`;
}

const idsIn = (list: unknown): string[] => itemsOf(list).map((item) => shownOf(partOf(item, 'id')));
const competencies = (rubric: unknown) => itemsOf(partOf(rubric, 'competencies'));
const firstIds = (rubric: unknown): string[] => idsIn(competencies(rubric)).slice(0, 1);
const targetOf = (rubric: unknown): number => {
  const target = numberOf(competencies(rubric)[0], 'target') ?? numberOf(partOf(rubric, 'bands'), 'strongFrom');
  return target ?? 3;
};

/** A competency to be written: it takes what is left of 100, and waits for an anchor on every level. */
export function newCompetency(rubric: unknown): object {
  const all = competencies(rubric);
  const left = 100 - all.reduce<number>((sum, one) => sum + (numberOf(one, 'weight') ?? 0), 0);
  const levels = itemsOf(partOf(partOf(rubric, 'scale'), 'levels'));
  return {
    id: uniqueId('new-competency', idsIn(all)),
    name: 'New competency',
    weight: Math.max(0, Math.round(left * 1e6) / 1e6),
    target: targetOf(rubric),
    anchors: levels.flatMap((level) => {
      const score = numberOf(level, 'score');
      return score === undefined ? [] : [newAnchor(score, shownOf(partOf(level, 'label')))];
    }),
  };
}

/** An anchor to be written; the rules ask for its words. */
export const newAnchor = (score: number, label: string): object => ({
  score,
  text: `TODO what a rater sees at level ${score}${label === '' ? '' : ` (${label})`}`,
});

/** A new item for a list, by the list's name; undefined for a list that the grid does not add to. */
export function newItem(list: Path, rubric: unknown): object | undefined {
  const name = list.at(-1);
  const make = typeof name === 'string' ? templates.get(name) : undefined;
  const items = list.reduce<unknown>(
    (part, step) => (typeof step === 'number' ? itemsOf(part)[step] : partOf(part, step)),
    rubric,
  );
  return make?.(rubric, items);
}

type Template = (rubric: unknown, items: unknown) => object;

const templates: ReadonlyMap<string, Template> = new Map<string, Template>([
  ['interview', () => ({ ask: 'TODO the question, as it is read out' })],
  ['coaching', (rubric) => ({ below: targetOf(rubric), action: 'TODO what the manager does first' })],
  [
    'diagnoses',
    (rubric, items) => ({
      id: uniqueId('new-diagnosis', idsIn(items)),
      when: { weak: firstIds(rubric) },
      finding: 'TODO what it looks like in the work',
      action: 'TODO what to do about it',
    }),
  ],
  ['cadence', (rubric) => ({ day: 'TODO', activity: 'TODO what happens on this day', competencies: firstIds(rubric) })],
  [
    'verdicts',
    (_rubric, items) => ({
      weakAtLeast: Math.max(-1, ...itemsOf(items).map((item) => numberOf(item, 'weakAtLeast') ?? -1)) + 1,
      verdict: 'TODO',
      finding: 'TODO what to expect of the team',
      action: 'TODO what to do about it',
    }),
  ],
  ['remedies', (_rubric, items) => ({ id: uniqueId('new-remedy', idsIn(items)), action: 'TODO what to do' })],
]);
