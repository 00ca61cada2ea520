import { readFileSync } from 'node:fs';
import { editsOf } from '@rubric-kit/shared-schema/edit/edits-of.ts';
import { applyEdits } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { spoilt } from './schema/spoil.ts';

const shared = new URL('../../shared-schema/rubrics/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, shared), 'utf8');
const rubrics = [
  parse(read('partner-manager.rubric.yaml'), 'yaml').value,
  parse(read('bakery-shift-lead.rubric.json'), 'json').value,
];
const texts = { json: (value: unknown) => JSON.stringify(value, null, 2), yaml: (value: unknown) => stringify(value) };

const spoiltText = (format: Format) =>
  fc.tuple(fc.nat({ max: 1 }), fc.gen()).map(([which, g]) => texts[format](spoilt(rubrics[which], g)));

describe.each<Format>(['json', 'yaml'])('a spoilt rubric in %s', (format) => {
  test('is validated without a throw, each problem once, in order and inside the text', () => {
    fc.assert(
      fc.property(spoiltText(format), (text) => {
        const { document, problems, rubric } = validate(text, format);
        const isBroken = problems.some(({ rule }) => fixedRules.test(rule));
        expect(rubric === null).toBe(isBroken);
        const end = document.range({ start: text.length, end: text.length }).end;
        const places = problems.map(({ range }) => range.start.line * 1e6 + range.start.character);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const { range } of problems) expect(range.end.line).toBeLessThanOrEqual(end.line);
        const once = new Set(problems.map((problem) => JSON.stringify({ ...problem, fix: undefined })));
        expect(once.size).toBe(problems.length);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  test('has one problem fewer, or other ones, after any fix that is offered', () => {
    fc.assert(
      fc.property(spoiltText(format), (text) => {
        const { document, problems } = validate(text, format, { groups: [] });
        for (const { fix, rule, pointer, message } of problems.slice(0, 3)) {
          if (!fix) continue;
          const after = validate(applyEdits(text, editsOf(fix.change, document)), format, { groups: [] });
          // One object may lack several fields: only their messages tell them apart.
          expect(after.problems.map((left) => [left.rule, left.pointer, left.message])).not.toContainEqual([
            rule,
            pointer,
            message,
          ]);
          expect(after.document.faults).toEqual([]);
        }
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });
});

/** Syntax and structure: what keeps a rubric from being used. */
const fixedRules = /^(syntax-|unknown-field|missing-field|wrong-type|not-allowed|out-of-range|too-(long|short)$|bad-)/;
