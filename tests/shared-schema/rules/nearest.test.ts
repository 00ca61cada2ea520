import { nearest } from '@rubric-kit/shared-schema/rules/nearest.ts';
import { expect, test } from 'vitest';

const fields = ['id', 'name', 'weight', 'target', 'competencies', 'buildsOn', 'notObserved'];

test('the same name is nearer than a longer one', () => {
  expect(nearest('Weights', ['weightBand', 'weight'])).toBe('weight');
});

test('an s at the end may be a plural or a slip', () => {
  expect(nearest('aks', ['ask', 'listenFor', 'redFlags'])).toBe('ask');
});

test.each([
  ['weigth', 'weight'],
  ['WEIGHT', 'weight'],
  ['weights', 'weight'],
  ['builds_on', 'buildsOn'],
  ['builds-on', 'buildsOn'],
  ['not observed', 'notObserved'],
  ['competency', 'competencies'],
  ['competenciees', 'competencies'],
  ['competncies', 'competencies'],
  ['comp', 'competencies'],
  ['targetScore', 'target'],
  ['nam', 'name'],
  ['nme', 'name'],
  ['naem', 'name'],
  ['di', 'id'],
  ['language', undefined],
  ['it', undefined],
  ['', undefined],
  ['---', undefined],
  ['constructor', undefined],
  ['w'.repeat(1000), undefined],
])('%s: %s', (word, meant) => {
  expect(nearest(word, fields)).toBe(meant);
});
