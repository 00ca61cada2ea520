import { expect, test } from 'vitest';
import { anchorCopied } from '../../../../shared-schema/src/rules/writing/anchor-copied.ts';
import { called, found, rubric } from '../draft.ts';

const texts = (...all: string[]) => ({ anchors: all.map((text, index) => ({ score: index + 1, text })) });

test('in another competency', () => {
  const competencies = [called('a', texts('Bakes.', 'Sells.')), called('b', texts('Cleans.', 'Bakes.'))];
  expect(found(anchorCopied, rubric({ competencies }))).toEqual([
    '/competencies/1/anchors/1/text This text stands under "a" already. Write what is seen here.',
  ]);
});

test('at a level that is no neighbour', () => {
  expect(found(anchorCopied, rubric({ competencies: [called('a', texts('Bakes.', 'Sells.', 'Bakes.'))] }))).toEqual([
    '/competencies/0/anchors/2/text This text stands under another level already. Write what is seen here.',
  ]);
});

test("neighbours are the other rule's", () => {
  expect(found(anchorCopied, rubric({ competencies: [called('a', texts('Bakes.', 'Bakes.'))] }))).toEqual([]);
});

test('a competency that was pasted with its id is one mistake, of its id', () => {
  expect(
    found(anchorCopied, rubric({ competencies: [called('a', texts('Bakes.')), called('a', texts('Bakes.'))] })),
  ).toEqual([]);
});

test('placeholders may stand everywhere', () => {
  expect(found(anchorCopied, rubric({ competencies: [called('a', texts('TBD')), called('b', texts('TBD'))] }))).toEqual(
    [],
  );
});
