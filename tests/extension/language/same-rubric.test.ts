import { expect, test } from 'vitest';
import { analyse } from '../../../extension/src/language/analysis.ts';
import { sameRubric } from '../../../extension/src/language/same-rubric.ts';

const file = (name: string, text: string) => ({
  uri: `file:///${name}`,
  name,
  analysis: analyse(text, name.endsWith('json') ? 'json' : 'yaml'),
});

const one = file('one.rubric.yaml', 'id: baker\nversion: 1.0.0\ntitle: Baker\n');

test('two contents under one id and version are told in both files', () => {
  const two = file('two.rubric.json', '{ "id": "baker", "version": "1.0.0", "title": "Bakers" }');
  const found = sameRubric([one, two]);
  const inOne = { start: { line: 1, character: 9 }, end: { line: 1, character: 14 } };
  const inTwo = { start: { line: 0, character: 28 }, end: { line: 0, character: 35 } };
  expect(found.get(one.uri)).toEqual([
    {
      range: inOne,
      severity: 2,
      code: 'same-rubric',
      source: 'Rubric Kit',
      message:
        'two.rubric.json has the id "baker" and the version 1.0.0 too, with other content. Give one of them another version.',
      related: [{ uri: two.uri, range: inTwo, message: 'The same id and version in two.rubric.json.' }],
    },
  ]);
  expect(found.get(two.uri)?.map(({ range }) => range)).toEqual([inTwo]);
});

test('one content in two formats is no problem', () => {
  const copy = file('copy.rubric.json', '{ "title": "Baker", "version": "1.0.0", "id": "baker" }');
  expect(sameRubric([one, copy]).size).toBe(0);
});

test('another version is no problem', () => {
  expect(sameRubric([one, file('next.rubric.yaml', 'id: baker\nversion: 1.0.1\n')]).size).toBe(0);
});
