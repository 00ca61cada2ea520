import { expect, test } from 'vitest';
import { sameName } from '../../../../shared-schema/src/rules/meaning/same-name.ts';
import { competency, found, rubric } from '../draft.ts';

test('an alias that is the name of another, whatever its case and punctuation', () => {
  const competencies = [
    competency({ id: 'a', name: 'Deal review', aliases: [] }),
    competency({ id: 'b', name: 'Planning', aliases: ['Plans', 'DEAL-REVIEW'] }),
  ];
  expect(found(sameName, rubric({ competencies }))).toEqual([
    '/competencies/1/aliases/1 "DEAL-REVIEW" also names the competency "Deal review", so a sheet cannot tell them apart. Change one of the two.',
  ]);
});

test('two of one name', () => {
  const competencies = [competency({ id: 'a', name: 'Planning' }), competency({ id: 'b', name: 'planning' })];
  expect(found(sameName, rubric({ competencies }))).toHaveLength(1);
});

test('a profile may be called like a competency, but not like another profile', () => {
  const profiles = [
    { id: 'a', name: 'Baking' },
    { id: 'b', name: 'Night baker', aliases: ['baking'] },
  ];
  expect(found(sameName, rubric({ profiles }))).toEqual([
    '/profiles/1/aliases/0 "baking" also names the profile "Baking", so a sheet cannot tell them apart. Change one of the two.',
  ]);
});

test('a competency that was pasted with its id is one mistake, of its id', () => {
  expect(found(sameName, rubric({ competencies: [competency(), competency()] }))).toEqual([]);
});

test('its own alias is no other competency', () => {
  expect(found(sameName, rubric({ competencies: [competency({ aliases: ['baking'] })] }))).toEqual([]);
});

test('names without a letter are not compared', () => {
  const competencies = [competency({ id: 'a', name: '?' }), competency({ id: 'b', name: '!' })];
  expect(found(sameName, rubric({ competencies }))).toEqual([]);
});

test('letters with accents tell names apart', () => {
  const competencies = [competency({ id: 'a', name: 'Résumé' }), competency({ id: 'b', name: 'Resume' })];
  expect(found(sameName, rubric({ competencies }))).toEqual([]);
});
