import { describe, expect, test } from 'vitest';
import { codeLenses } from '../../../extension/src/language/code-lens.ts';
import { baker } from './baker.ts';
import { caseOf, formats, marked } from './golden.ts';

const commands = { distribute: 'd', openGrid: 'g', preview: 'p', validate: 'v', publish: 'u' };

describe.each(formats)('in %s', (format) => {
  test('what can be done with the file, above its first line', () => {
    const lenses = codeLenses(baker(format).analysis, 'file:///x', commands);
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    expect(lenses.slice(0, 4)).toEqual([
      { range: top, command: { title: 'Open as grid', command: 'g', arguments: ['file:///x'] } },
      { range: top, command: { title: 'Preview', command: 'p', arguments: ['file:///x'] } },
      { range: top, command: { title: 'Validate', command: 'v', arguments: ['file:///x'] } },
      { range: top, command: { title: 'Publish 1.0.0', command: 'u', arguments: ['file:///x'] } },
    ]);
  });

  test.each([
    [undefined, 'Publish 1.0.0'],
    [{ version: '1.0.0', changed: false }, 'Published'],
    [{ version: '0.9.2', changed: true }, 'Changed since 0.9.2'],
  ])('what was published: %j', (published, title) => {
    const lenses = codeLenses(baker(format).analysis, 'file:///x', { publish: 'u' }, published);
    expect(lenses[0]?.command).toEqual({ title, command: 'u', arguments: ['file:///x'] });
  });

  test('weights of 60 and 35 above the competencies', () => {
    const { analysis, text } = baker(format);
    const key = format === 'yaml' ? 'competencies' : '"competencies"';
    const start = text.indexOf(key);
    expect(codeLenses(analysis, 'u', commands)[4]).toEqual({
      range: analysis.lines.range({ start, end: start + key.length }),
      command: { title: 'Weights: 95 of 100, 5 left · distribute', command: 'd', arguments: ['u'] },
    });
  });

  test('weights that sum to 100 need nothing', () => {
    const lenses = codeLenses(caseOf('fixes', 'valid', format).analysis, 'u', commands);
    expect(lenses[4]?.command).toEqual({ title: 'Weights: 100 of 100', command: '' });
  });

  test('without commands only the sum is told', () => {
    expect(codeLenses(baker(format).analysis, 'u', {}).map(({ command }) => command.title)).toEqual([
      'Weights: 95 of 100, 5 left',
    ]);
  });
});

test.each(formats)('a rubric without a version in %s', (format) => {
  const { analysis } = marked(format === 'yaml' ? 'id: baker\n' : '{ "id": "baker" }\n', format);
  expect(codeLenses(analysis, 'u', { publish: 'p' }).map(({ command }) => command.title)).toEqual(['Publish']);
});

test('weights that are too much', () => {
  const { analysis } = marked('competencies:\n  - weight: 70.5\n  - weight: 40\n', 'yaml');
  expect(codeLenses(analysis, 'u', {})[0]?.command.title).toBe('Weights: 110.5 of 100, 10.5 too much');
});
