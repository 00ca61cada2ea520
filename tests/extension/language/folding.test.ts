import { expect, test } from 'vitest';
import { foldingRanges } from '../../../extension/src/language/folding.ts';
import { marked } from './golden.ts';

const folds = (text: string, format: 'yaml' | 'json') =>
  foldingRanges(marked(text, format).analysis).map(({ startLine, endLine, kind }) => [
    startLine,
    endLine,
    ...(kind ? [kind] : []),
  ]);

test('YAML: parts over several lines, long texts and runs of comments', () => {
  const text = `# one
# two
id: x
# alone
summary: >-
  A text that is long enough to be worth folding away,
  in two lines.
competencies:
  - id: a
    anchors:
      - { score: 1, text: x }
      - score: 2
        text: y
  - id: b
`;
  expect(folds(text, 'yaml')).toEqual([
    [0, 1, 'comment'],
    [4, 6],
    [7, 13],
    [8, 12],
    [9, 12],
    [11, 12],
  ]);
});

test('JSON: what stands between brackets, without the closing one', () => {
  const text = `{
  "competencies": [
    {
      "id": "a"
    },
    { "id": "b" }
  ]
}
`;
  expect(folds(text, 'json')).toEqual([
    [1, 5],
    [2, 3],
  ]);
});
