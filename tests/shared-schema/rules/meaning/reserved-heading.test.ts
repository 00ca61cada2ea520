import { expect, test } from 'vitest';
import { foldHeader } from '../../../../shared-schema/src/fold.ts';
import { columns, reservedHeading } from '../../../../shared-schema/src/rules/meaning/reserved-heading.ts';
import { roleWords } from '../../../../sheets-addon/src/read/vocabulary.ts';
import { competency, found, rubric } from '../draft.ts';

const of = (name: string, ...aliases: string[]) =>
  found(reservedHeading, rubric({ competencies: [competency({ name, aliases })] }));

test.each([
  ['Employee', 'the person'],
  ['region', 'the team'],
  ['Quarter', 'the period'],
  ['Reviewer', 'the rater'],
  ['Role', 'the profile'],
  ['Competency', 'the competency'],
  ['RATING', 'the score'],
  ['Notes', 'the evidence'],
])('%s stands for %s', (name, column) => {
  expect(of(name)).toEqual([
    `/competencies/0/name In a sheet the heading "${name}" stands for ${column}. Use a name that says what is scored.`,
  ]);
});

test('an alias counts like a name', () => {
  expect(of('Baking', 'Oven', 'Team')).toEqual([
    '/competencies/0/aliases/1 In a sheet the heading "Team" stands for the team. Use a name that says what is scored.',
  ]);
});

test('a word more makes a name of it', () => {
  expect(of('Team building', 'Level of service', 'Manager coaching')).toEqual([]);
});

test('the words are those by which the add-on knows the columns', () => {
  const known = Object.entries(roleWords).flatMap(([role, words]) =>
    words.map((word) => `${foldHeader(word)}: the ${role}`),
  );
  expect([...columns].map(([word, column]) => `${word}: ${column}`).sort()).toEqual(known.sort());
});
