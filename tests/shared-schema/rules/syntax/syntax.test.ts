import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../shared-schema/src/parse/parse.ts';
import { cutTexts } from '../../../../shared-schema/src/parse/yaml/cut-text.ts';
import { syntaxRules } from '../../../../shared-schema/src/rules/syntax/index.ts';

const folder = new URL('../../../../shared-schema/src/parse/', import.meta.url);

/** Where a fault is named in full, where JSON's reader notes one, and where a word that it reads is one. */
const naming = /'syntax-([a-z-]+[a-z])'|fault(?:OfLine)?\(\w+, '([a-z-]+)'|return \[\w+, '([a-z-]+)'/g;

/** The ids of faults that the source of reading names. */
const named = new Set(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(naming)])
    .map(([, full, noted, word]) => `syntax-${full ?? noted ?? word}`),
);

test('every fault that reading reports has its words, and no other', () => {
  expect(syntaxRules.map(({ id }) => id).sort()).toEqual([...named].sort());
});

describe.each(syntaxRules.map((rule) => [rule.id, rule] as const))('%s', (id, { bad, good, format, isCut }) => {
  // An example that would fill pages is cut: tests of the readers make whole ones.
  const shown = isCut ? [] : [bad];
  for (const text of shown)
    test('its bad example has exactly this fault', () => {
      const document = parse(text, format);
      expect([...document.faults, ...cutTexts(document)].map(({ rule }) => rule)).toEqual([id]);
    });

  test('its good example has none', () => {
    const document = parse(good, format);
    expect([...document.faults, ...cutTexts(document)]).toEqual([]);
  });
});
