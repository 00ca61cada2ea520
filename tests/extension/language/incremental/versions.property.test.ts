import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../../../extension/src/language/analysis.ts';
import { codeLenses } from '../../../../extension/src/language/code-lens.ts';
import { complete } from '../../../../extension/src/language/completion.ts';
import { foldingRanges } from '../../../../extension/src/language/folding.ts';
import { inlayHints } from '../../../../extension/src/language/inlay-hints.ts';
import { semanticTokens } from '../../../../extension/src/language/semantic-tokens.ts';
import { documentSymbols } from '../../../../extension/src/language/symbols.ts';
import type { Format } from '../../../../shared-schema/src/parse/document.ts';
import { parse } from '../../../../shared-schema/src/parse/parse.ts';
import type { Path } from '../../../../shared-schema/src/parse/position.ts';
import { judge } from '../../../../shared-schema/src/validate.ts';
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
  ' *word* ',
  '- *a',
  ' &b',
  ' !t',
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
  'foo: bar\n',
  'foo:\n',
  '\nru',
  'foo: "',
  '  foo: [\n',
  '  - id: z\n    name: Z\n',
  'pitfalls:\n  - id: z\n',
  'titel: x\n',
  '"titel": "x",',
  '}, {',
  '], "x": [',
  '"}, {"',
  ' # it\'s "so"',
];

/** Anywhere, or where a line begins or ends: there more depends on what is typed. */
const edit = fc.record({
  at: fc.nat(),
  to: fc.constantFrom('here', 'begin', 'end'),
  length: fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 120 })),
  piece: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
});

function edited(text: string, { at, to, length, piece }: typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never) {
  const here = at % (text.length + 1);
  const lineBreak = text.indexOf('\n', here);
  const end = lineBreak < 0 ? text.length : lineBreak;
  const start = to === 'here' ? here : to === 'end' ? end : text.lastIndexOf('\n', here - 1) + 1;
  return text.slice(0, start) + piece + text.slice(start + length);
}

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
  const document = parse(version.text, version.format);
  // An analysis of a document that was read in one go: the language service cuts even the first version into pieces.
  const whole: Analysis = Object.create(analyse(version.text, version.format), { document: { value: document } });
  expect(version.document.faults.length > 0).toBe(whole.document.faults.length > 0);
  if (whole.document.faults.length > 0) {
    const lines = version.text.split('\n').length;
    for (const { range } of version.validation.problems) expect(range.end.line).toBeLessThan(lines);
    return;
  }
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
  expectSame(version.validation.problems, judge(document).problems);
  for (const feature of [documentSymbols, foldingRanges, semanticTokens, inlayHints])
    expectSame(feature(version), feature(whole));
  expectSame(codeLenses(version, 'a', {}), codeLenses(whole, 'a', {}));
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
          for (const one of edits) {
            const next = edited(version.text, one);
            version = analyse(next, format, version);
            sameAsWhole(version, at % (next.length + 1));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('versions that are left half-way leave nothing behind', () => {
    const left = fc.record({ edit, steps: fc.nat({ max: 150 }), what: fc.constantFrom('reading', 'judging') });
    fc.assert(
      fc.property(
        fc.constantFrom(...sources[format]),
        fc.array(left, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (text, versions, at) => {
          let version = analyse(text, format);
          expect(version.validation.document).toBe(version.document);
          for (const { edit: one, steps, what } of versions) {
            version = analyse(edited(version.text, one), format, version);
            const work = version[what as 'reading' | 'judging']();
            for (let step = 0; step < steps && !work.next().done; step++);
          }
          // What nobody has gone on with is done at once when it is asked for.
          sameAsWhole(version, at % (version.text.length + 1));
          const next = analyse(`${version.text}\n`, format, version);
          sameAsWhole(next, at % (next.text.length + 1));
        },
      ),
      { numRuns: 150 },
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
