import { readFileSync } from 'node:fs';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';

const message = 'A "-" is missing before this, the first item of its list. Add "- ".';

describe('the first item of a list that lost its dash', () => {
  test.each([
    [
      'before fields',
      'a:\n  «b: 1»\n    c: 2\n  - b: 3\n    c: 4\n',
      {
        a: [
          { b: 1, c: 2 },
          { b: 3, c: 4 },
        ],
      },
    ],
    ['that is now a space', 'a:\n   «b: 1»\n    c: 2\n  - b: 3\n', { a: [{ b: 1, c: 2 }, { b: 3 }] }],
    ['that is now two spaces', 'a:\n    «b: 1»\n    c: 2\n  - b: 3\n', { a: [{ b: 1, c: 2 }, { b: 3 }] }],
    ['with a list in it', 'a:\n  «b: 1»\n    c:\n      - 2\n  - b: 3\n', { a: [{ b: 1, c: [2] }, { b: 3 }] }],
    ['alone', 'a:\n  «b: 1»\n    c: 2\nd: 3\n', { a: [{ b: 1, c: 2 }], d: 3 }],
    [
      'as far left as its key',
      'a:\n«b: 1»\n  c: 2\n- b: 3\n  c: 4\nd: 5\n',
      {
        a: [
          { b: 1, c: 2 },
          { b: 3, c: 4 },
        ],
        d: 5,
      },
    ],
    ['in braces', 'a:\n  «{ b: 1 }»\n  - { b: 3 }\n', { a: [{ b: 1 }, { b: 3 }] }],
    ['after a comment', 'a: # all\n  # first\n  «b: 1»\n    c: 2\n  - b: 3\n', { a: [{ b: 1, c: 2 }, { b: 3 }] }],
  ])('%s', (_name, source, value) => {
    const { text, span } = marked(source);
    const document = parse(text, 'yaml');
    expect(document.faults).toEqual([{ rule: 'syntax-dash', message, span }]);
    expect(document.value).toEqual(value);
  });

  test('a text, which YAML takes the items below for more of', () => {
    const { text, span } = marked('a:\n  «one»\n  - two\n  - three\nb: 1\n');
    expect(parse(text, 'yaml').faults).toEqual([{ rule: 'syntax-dash', message, span }]);
  });

  test('is one problem on its line in the partner manager, wherever it is', () => {
    const url = new URL('../../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url);
    const lines = readFileSync(url, 'utf8').split('\n');
    const firsts = lines.flatMap((line, at) => (/^ *- /.test(line) && /:$/.test(lines[at - 1] ?? '') ? [at] : []));
    expect(firsts.length).toBeGreaterThan(40);
    for (const [dash, left] of [
      ['- ', ''],
      ['- ', '  '],
      ['-', ''],
    ] as const) {
      for (const at of firsts) {
        const text = lines.with(at, (lines[at] ?? '').replace(dash, left)).join('\n');
        const told = validate(text, 'yaml').problems.map(({ range, message }) => [
          range.start.line,
          message.includes('"-"'),
        ]);
        expect({ line: at + 1, left, told }).toEqual({ line: at + 1, left, told: [[at, true]] });
      }
    }
  });
});
