import { insertField } from '@rubric-kit/shared-schema/edit/insert-field.ts';
import { describe, expect, test } from 'vitest';
import { edited } from './edited.ts';

const insert = (text: string, path: (string | number)[], name: string, value: unknown, index?: number) =>
  edited(text, (document) => insertField(document, path, name, value, index));

describe('insertField', () => {
  test.each([
    ['title: Baker\nbands: {}\n', [], 'summary', 'Bakes.', 'title: Baker\nsummary: Bakes.\nbands: {}\n'],
    ['# head\ntitle: Baker\n', [], 'id', 'baker', '# head\nid: baker\ntitle: Baker\n'],
    ['title: Baker # who\n', [], 'strange', 1, 'title: Baker # who\nstrange: 1\n'],
    ['bands: { weakBelow: 1 }\n', ['bands'], 'strongFrom', 2, 'bands: { weakBelow: 1, strongFrom: 2 }\n'],
    ['bands: {}\n', ['bands'], 'weakBelow', 2, 'bands:\n  weakBelow: 2\n'],
    ['{"bands":{"strongFrom":2}}', ['bands'], 'weakBelow', 1, '{"bands":{"weakBelow": 1, "strongFrom":2}}'],
    ['competencies:\n  - name: A\n', ['competencies', 0], 'id', 'a', 'competencies:\n  - id: a\n    name: A\n'],
    [
      'competencies:\n  - id: a\n',
      ['competencies', 0],
      'buildsOn',
      ['b', 'c'],
      'competencies:\n  - id: a\n    buildsOn: [b, c]\n',
    ],
  ])('%j at %j: %s %j', (text, path, name, value, after) => {
    expect(insert(text, path, name, value)).toBe(after);
  });

  test('below the comments between the brackets of an empty object', () => {
    expect(insert('when: { # none yet\n}\nid: x\n', ['when'], 'weak', ['a'])).toBe(
      'when: { # none yet\nweak: [a]\n}\nid: x\n',
    );
  });

  test('before the field that is named by its place', () => {
    expect(insert('a: 1\nb: 2\n', [], 'x', 0, 1)).toBe('a: 1\nx: 0\nb: 2\n');
    expect(insert('{ "a": 1, "b": 2 }', [], 'x', 0, 0)).toBe('{ "x": 0, "a": 1, "b": 2 }');
  });
});
