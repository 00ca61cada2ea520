import { renameKey } from '@rubric-kit/shared-schema/edit/rename-key.ts';
import { expect, test } from 'vitest';
import { edited } from './edited.ts';

test.each([
  ['weigth: 20 # all\n', 'weight', 'weight: 20 # all\n'],
  ['"weigth" : 20\n', 'weight', '"weight" : 20\n'],
  ["'weigth': 20\n", "it's", "'it''s': 20\n"],
  ['weigth: 20\n', 'a: b', '"a: b": 20\n'],
  ['weigth: 20\n', '20', '"20": 20\n'],
  ['{ weigth: 20 }', 'weight', '{ "weight": 20 }'],
  ['{"weigth":20}', 'weight', '{"weight":20}'],
])('%j to %s', (text, name, after) => {
  expect(edited(text, (document) => renameKey(document, ['weigth'], name))).toBe(after);
});

test('a field that is not there is left alone', () => {
  expect(edited('a: 1\n', (document) => renameKey(document, ['b'], 'c'))).toBe('a: 1\n');
});
