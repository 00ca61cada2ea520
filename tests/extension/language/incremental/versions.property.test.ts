import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../../../extension/src/language/analysis.ts';
import { complete } from '../../../../extension/src/language/completion.ts';
import type { Format } from '../../../../shared-schema/src/parse/document.ts';
import type { Path } from '../../../../shared-schema/src/parse/position.ts';
import { golden } from '../golden.ts';

// What is read and judged version by version, as somebody types, is what reading and judging each version whole gives.

const sources: Record<Format, readonly string[]> = {
  yaml: [
    golden('ids/baker.rubric.yaml'),
    golden('fixes/valid.rubric.yaml'),
    golden('fixes/mistakes.rubric.yaml'),
    golden('format/untidy.rubric.yaml'),
  ],
  json: [golden('ids/baker.rubric.json'), golden('fixes/valid.rubric.json'), golden('fixes/mistakes.rubric.json')],
};

const pieces = [
  'x',
  '2',
  ' ',
  '\n',
  '\n  ',
  '\n    ',
  '- ',
  '\n  - id: y',
  '\n- ',
  '#',
  '# c\n',
  ': ',
  '"',
  "'",
  ',',
  '[',
  ']',
  '{',
  '}',
  '|',
  '>',
  '\t',
  '&a ',
  '*a',
  '---\n',
  '\nrules: {}\n',
  'TODO',
  'often ',
  'planning',
  'care',
  '9',
  '0.7',
  'floor: 9',
  'summary: |\n        two\n\n        lines',
  'null',
  '\r\n',
  '"floor": 9,',
  '{},',
  '"x": [], ',
  '\\',
  '\\"',
];

const edit = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 12 }),
  piece: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
});

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...steps.flatMap(([step, child]) => pathsOf(child, [...path, step]))];
}

/** As `toEqual`, which takes its time with long lists. */
function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}

function sameAsWhole(version: Analysis, offset: number): void {
  const whole = analyse(version.text, version.format);
  expect(version.document.faults.length > 0).toBe(whole.document.faults.length > 0);
  if (whole.document.faults.length > 0) return;
  expectSame(version.document.value, whole.document.value);
  const paths = [
    ...pathsOf(whole.document.value),
    ['nothing'],
    ['competencies', 99],
    ['competencies', 'x'],
    ['title', 'x'],
  ];
  expectSame(version.document.locate(paths), whole.document.locate(paths));
  expect(version.document.pathAt(offset)).toEqual(whole.document.pathAt(offset));
  expectSame(version.validation.problems, whole.validation.problems);
  const position = version.lines.position(offset);
  expectSame(complete(version, position), complete(whole, position));
}

describe.each(['yaml', 'json'] as const)('in %s', (format) => {
  test('version by version is the same as each version whole', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sources[format]),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (text, edits, at) => {
          let version = analyse(text, format);
          sameAsWhole(version, at % (text.length + 1));
          for (const { at: from, length, piece } of edits) {
            const start = from % (version.text.length + 1);
            const next = version.text.slice(0, start) + piece + version.text.slice(start + length);
            version = analyse(next, format, version);
            sameAsWhole(version, at % (next.length + 1));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('every offset leads to the same part', () => {
    const text = sources[format][0] ?? '';
    const changed = text.replace('Plans 5 days', 'Plans 6 long days');
    const before = analyse(text, format);
    expect(before.document.faults).toEqual([]);
    const version = analyse(changed, format, before);
    const whole = analyse(changed, format);
    for (let offset = 0; offset <= changed.length; offset++) {
      expect([offset, version.document.pathAt(offset)]).toEqual([offset, whole.document.pathAt(offset)]);
    }
  });
});
