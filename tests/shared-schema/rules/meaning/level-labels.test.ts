import { expect, test } from 'vitest';
import { levelLabels } from '../../../../shared-schema/src/rules/meaning/level-labels.ts';
import { found, rubric } from '../draft.ts';

const of = (...labels: string[]) =>
  found(levelLabels, rubric({ scale: { levels: labels.map((label, index) => ({ score: index + 1, label })) } }));

test('case, spacing and punctuation make no difference', () => {
  expect(of('Does alone', 'Leads', 'does-alone')).toEqual([
    '/scale/levels/2/label Level 1 is called "does-alone" already. Give each level its own label.',
  ]);
});

test('of three with one label two are too many', () => {
  expect(of('A', 'a', 'A.')).toHaveLength(2);
});

test('a level that was pasted twice is one mistake, of its score', () => {
  const scale = {
    levels: [
      { score: 1, label: 'A' },
      { score: 2, label: 'B' },
      { score: 2, label: 'B' },
    ],
  };
  expect(found(levelLabels, rubric({ scale }))).toEqual([]);
});

test('labels without a letter are not compared', () => {
  expect(of('★', '★★', '★★★')).toEqual([]);
});
