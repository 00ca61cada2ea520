import { expect, test } from 'vitest';
import { selectionRanges } from '../../../extension/src/language/selection.ts';
import type { SelectionRange } from '../../../extension/src/language/types.ts';
import { marked } from './golden.ts';

const steps = (source: string, format: 'yaml' | 'json') => {
  const { analysis, position } = marked(source, format);
  const texts: string[] = [];
  let next: SelectionRange | undefined = selectionRanges(analysis, [position])[0];
  for (; next; next = next.parent) {
    const { start, end } = next.range;
    texts.push(analysis.text.slice(analysis.lines.offset(start), analysis.lines.offset(end)));
  }
  return texts;
};

test('from a word in YAML to the file', () => {
  expect(steps('# x\ncompetencies:\n  - id: "pl§an"\n    weight: 20\n', 'yaml')).toEqual([
    'plan',
    '"plan"',
    'id: "plan"',
    'id: "plan"\n    weight: 20',
    '- id: "plan"\n    weight: 20',
    'competencies:\n  - id: "plan"\n    weight: 20',
    '# x\ncompetencies:\n  - id: "plan"\n    weight: 20\n',
  ]);
});

test('from a key in JSON to the file', () => {
  expect(steps('{ "a": [{ "w§eight": 20 }] }', 'json')).toEqual([
    'weight',
    '"weight"',
    '"weight": 20',
    '{ "weight": 20 }',
    '[{ "weight": 20 }]',
    '"a": [{ "weight": 20 }]',
    '{ "a": [{ "weight": 20 }] }',
  ]);
});
