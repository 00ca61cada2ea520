import { expect, test } from 'vitest';
import { verdictImpossible } from '../../../../shared-schema/src/rules/meaning/verdict-impossible.ts';
import { called, found, rubric } from '../draft.ts';

const of = (weakAtLeast: number, ...ids: string[]) =>
  found(
    verdictImpossible,
    rubric({
      competencies: ids.map((id) => called(id)),
      team: { verdicts: [{ weakAtLeast, verdict: 'Stop', finding: 'f', action: 'a' }] },
    }),
  );

test('more than there are', () => {
  expect(of(3, 'a', 'b')).toEqual([
    '/team/verdicts/0/weakAtLeast The rubric has 2 competencies, so 3 can never be weak. Use 2 or less.',
  ]);
  expect(of(2, 'a')).toEqual([
    '/team/verdicts/0/weakAtLeast The rubric has 1 competency, so 2 can never be weak. Use 1 or less.',
  ]);
});

test('as many as there are', () => {
  expect(of(2, 'a', 'b')).toEqual([]);
});

test('competencies that cannot be read may be enough', () => {
  const team = { verdicts: [{ weakAtLeast: 9, verdict: 'Stop', finding: 'f', action: 'a' }] };
  expect(found(verdictImpossible, rubric({ competencies: undefined, team }))).toEqual([]);
  expect(found(verdictImpossible, rubric({ competencies: [undefined], team }))).toEqual([]);
});
