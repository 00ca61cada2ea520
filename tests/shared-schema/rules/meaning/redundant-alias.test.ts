import { expect, test } from 'vitest';
import { redundantAlias } from '../../../../shared-schema/src/rules/meaning/redundant-alias.ts';
import { competency, found, rubric } from '../draft.ts';

const of = (...aliases: string[]) => found(redundantAlias, rubric({ competencies: [competency({ aliases })] }));

test('the name again', () => {
  expect(of('BAKING ')).toEqual([
    '/competencies/0/aliases/0 "BAKING " matches the same headings as "Baking". Take it out.',
  ]);
});

test('another alias again', () => {
  expect(of('Bread making', 'Oven', 'bread-making')).toEqual([
    '/competencies/0/aliases/2 "bread-making" matches the same headings as "Bread making". Take it out.',
  ]);
});

test('a part of the name is another heading', () => {
  expect(of('Bake', 'Baking bread')).toEqual([]);
});
