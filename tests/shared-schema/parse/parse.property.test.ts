import type { Format, Place, RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Path, Span } from '@rubric-kit/shared-schema/parse/position.ts';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { seeds } from './seeds.ts';

const format = fc.constantFrom<Format>('json', 'yaml');
const seed = fc.constantFrom(...seeds);

/** What people type and delete, and what arrives by accident. */
const piece = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ':',
    ': ',
    ',',
    '- ',
    '-',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '  ',
    ' ',
    '#',
    ' # ',
  ),
  fc.constantFrom(
    '&a',
    '*a',
    '!x',
    '|',
    '>-',
    '---\n',
    '...',
    '%',
    '@',
    '`',
    '?',
    '\\',
    '\\u',
    '//',
    '/*',
    '<<',
    '~',
    '\0',
  ),
  fc.constantFrom(
    '\ufeff',
    '\u00a0',
    '\u2028',
    '\ud800',
    '\udc00',
    '😀',
    '\u0007',
    'é',
    '__proto__',
    'null',
    '1e999',
    '01',
  ),
  fc.string({ maxLength: 5 }),
);
const cut = fc.record({ at: fc.nat(), length: fc.nat({ max: 60 }), put: piece });

/** A seed with a few stretches replaced, mostly short ones; sometimes cut off as well. */
const mutated = fc
  .tuple(seed, fc.array(cut, { minLength: 1, maxLength: 4 }), fc.option(fc.nat(), { freq: 4 }))
  .map(([{ text, format }, cuts, end]) => {
    let changed = text;
    for (const { at, length, put } of cuts) {
      const start = at % (changed.length + 1);
      changed = changed.slice(0, start) + put + changed.slice(start + (length % 7 === 0 ? length : length % 3));
    }
    return { text: end === null ? changed : changed.slice(0, end % (changed.length + 1)), format };
  });

const anything = fc.record({ text: fc.string({ unit: 'binary', maxLength: 80 }), format });
const markup = fc.record({ text: fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')), format });

/** Every path of a value, a few hundred of them. Parts that an alias repeats are not gone into twice. */
function pathsOf(value: unknown): Path[] {
  const paths: Path[] = [[]];
  const seen = new Set<unknown>();
  for (let next = 0; next < paths.length && paths.length < 300; next++) {
    const path = paths[next] ?? [];
    const part = partAt(value, path);
    if (typeof part !== 'object' || part === null || seen.has(part)) continue;
    seen.add(part);
    const steps = Array.isArray(part) ? part.map((_, index) => index) : Object.keys(part);
    for (const step of steps) paths.push([...path, step]);
  }
  return paths;
}

const partAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, step) => (part as { [step: string | number]: unknown })?.[step], value);

const inside = ({ start, end }: Span, text: string): boolean => 0 <= start && start <= end && end <= text.length;

function expectSound(document: RubricDocument): void {
  const { text, faults, value } = document;
  for (const { rule, message, span } of faults) {
    expect(rule).toMatch(/^syntax-[a-z-]+$/);
    expect(message.length).toBeGreaterThan(10);
    expect({ rule, span, isInside: inside(span, text) }).toEqual({ rule, span, isInside: true });
    const { start, end } = document.range(span);
    expect([start.line < end.line || (start.line === end.line && start.character <= end.character)]).toEqual([true]);
  }
  const starts = faults.map(({ span }) => span.start);
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
  const paths: Path[] = [...pathsOf(value), ['nowhere', 3], ['__proto__', 'constructor']];
  const places = document.locate(paths);
  expect(places).toHaveLength(paths.length);
  for (const { key, value: span } of places) {
    expect(inside(span, text)).toBe(true);
    if (key) expect(inside(key, text) && key.end <= span.end).toBe(true);
  }
  for (const offset of [0, Math.floor(text.length / 2), text.length]) document.pathAt(offset);
}

describe('reading never throws, and every place lies inside the text', () => {
  test('of rubrics that are cut and changed', () => {
    fc.assert(
      fc.property(mutated, ({ text, format }) => expectSound(parse(text, format))),
      { numRuns: 1500 },
    );
  });

  test('of rubrics that are cut off anywhere', () => {
    fc.assert(
      fc.property(seed, fc.nat(), ({ text, format }, end) =>
        expectSound(parse(text.slice(0, end % text.length), format)),
      ),
      { numRuns: 300 },
    );
  });

  test('of anything', () => {
    fc.assert(
      fc.property(anything, ({ text, format }) => expectSound(parse(text, format))),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(markup, ({ text, format }) => expectSound(parse(text, format))),
      { numRuns: 6000 },
    );
  });
});

describe('a text is refused exactly when other readers refuse it', () => {
  test('JSON', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, markup, anything), ({ text }) => {
        const { value, faults } = parse(text, 'json');
        const judge = attempt(() => JSON.parse(text.replace(/^\ufeff/, '')));
        const other = faults.filter(({ rule }) => rule !== 'syntax-duplicate-key');
        expect(other.length > 0).toBe(judge === undefined);
        if (judge) expect(value).toEqual(judge.value);
      }),
      { numRuns: 6000 },
    );
  });

  // Thousands of texts, each read twice: a machine that is busy with other tests takes its time.
  test('YAML, but for what a rubric may not have', { timeout: 180_000 }, () => {
    const ours = /syntax-(?:key|merge|tag|aliases|documents|indentation|dash|too-deep|empty)$/;
    fc.assert(
      fc.property(fc.oneof(mutated, markup, anything), ({ text }) => {
        const { value, faults } = parse(text, 'yaml');
        const judge = attempt(() => load(text, { maxDepth: 1000 }));
        if (judge === undefined) expect(faults.length).toBeGreaterThan(0);
        else if (faults.length === 0) expect(value).toEqual(judge.value ?? null);
        else expect(faults.map(({ rule }) => rule).filter((rule) => !ours.test(rule))).toEqual([]);
      }),
      { numRuns: 4000 },
    );
  });
});

function attempt(read: () => unknown): { value: unknown } | undefined {
  try {
    return { value: read() };
  } catch {
    return undefined;
  }
}

describe('where a part is said to stand, it stands', () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  const json = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value'), { maxLength: 4 }), tie('object')),
    object: fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'a', '"', 'x:y')), tie('value'), {
      maxKeys: 4,
    }),
  })).value;
  const indent = fc.constantFrom(undefined, 1, 2, '\t');

  /** The text at a place, read by itself, is the part; its key is the last step of its path. */
  function expectPlaces(document: RubricDocument, read: (source: string) => unknown, paths = pathsOf(document.value)) {
    const places: Place[] = document.locate(paths);
    for (const [index, path] of paths.entries()) {
      const { key, value } = places[index] ?? { value: { start: 0, end: 0 } };
      expect(read(document.text.slice(value.start, value.end))).toEqual(partAt(document.value, path));
      const step = path.at(-1);
      if (typeof step === 'string') expect(key && read(document.text.slice(key.start, key.end))).toEqual(step);
      else expect(key).toBeUndefined();
    }
  }

  test('in any JSON', () => {
    fc.assert(
      fc.property(json, indent, (value, space) => {
        const document = parse(JSON.stringify(value, null, space), 'json');
        expect(document.faults).toEqual([]);
        expectPlaces(document, JSON.parse);
      }),
      { numRuns: 800 },
    );
  });

  test('in broken JSON too, and a path at an offset leads back', () => {
    fc.assert(
      fc.property(json, indent, (value, space) => {
        const document = parse(`${JSON.stringify(value, null, space)} // note`, 'json');
        expect(document.faults.map(({ rule }) => rule)).toEqual(['syntax-comment']);
        expectPlaces(document, JSON.parse);
        const paths = pathsOf(document.value);
        for (const [index, place] of document.locate(paths).entries()) {
          const { start, end } = place.key ?? place.value;
          if (end > start) expect(document.pathAt(start + 1).slice(0, paths[index]?.length)).toEqual(paths[index]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each(seeds)('in the shipped rubrics as $format', ({ text, format }) => {
    const document = parse(text, format);
    expect(document.faults).toEqual([]);
    // A stretch of block style reads by itself once its first line is indented as in the file.
    const read = (source: string) => {
      if (format === 'json') return JSON.parse(source);
      const start = text.indexOf(source);
      const column = start - (text.lastIndexOf('\n', start) + 1);
      return /^[|>]/.test(source) ? load(`a: ${source}\n`) : load(`${' '.repeat(column)}${source}`);
    };
    const paths = pathsOf(document.value).filter((path) => {
      const part = partAt(document.value, path);
      return format === 'json' || typeof part !== 'string' || !part.includes('\n');
    });
    for (const path of paths) {
      const [place] = document.locate([path]);
      const source = place ? text.slice(place.value.start, place.value.end) : '';
      if (format === 'yaml' && /^[|>]/.test(source)) continue; // the next test has these
      expect(read(source)).toEqual(partAt(document.value, path));
    }
    expect(paths.length).toBeGreaterThan(200);
  });

  test('in block scalars', () => {
    const text = 'a:\n  - b: >-\n      one\n      two\n    c: |\n      three\n\nd: x\n';
    const document = parse(text, 'yaml');
    const spans = document
      .locate([['a', 0, 'b'], ['a', 0, 'c'], ['d']])
      .map(({ value }) => text.slice(value.start, value.end));
    expect(spans).toEqual(['>-\n      one\n      two', '|\n      three', 'x']);
  });
});
