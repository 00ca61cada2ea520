import { readFileSync } from 'node:fs';
import { schemaErrors } from '@rubric-kit/shared-schema/generated/validator.js';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { spoilt } from './spoil.ts';

// The generated validator is ajv's code, folded. Plain ajv on the schema as it stands is the judge.
const shared = new URL('../../../shared-schema/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, shared), 'utf8');
const schema = JSON.parse(read('rubric.schema.json'));
const rubrics = [
  parse(read('rubrics/partner-manager.rubric.yaml')) as unknown,
  JSON.parse(read('rubrics/bakery-shift-lead.rubric.json')) as unknown,
];

const ajv = new Ajv2020({ allErrors: true, strict: false, strictNumbers: true, messages: false });
const judge = ajv.compile(schema);

/** As a set: the order of errors is nobody's concern. */
const asSet = (errors: readonly object[]) =>
  errors
    .map((error) => JSON.stringify(error))
    .sort()
    .filter((error, index, all) => error !== all[index - 1]);

function ajvErrors(value: unknown) {
  judge(value);
  return asSet(
    (judge.errors ?? []).map(({ instancePath, keyword, params, propertyName }) => ({
      instancePath,
      keyword,
      params,
      propertyName,
    })),
  );
}

const ourErrors = (value: unknown) =>
  asSet(
    schemaErrors(value).map(({ path, ...error }) => ({
      instancePath: path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
      ...error,
    })),
  );

describe('the generated validator', () => {
  test('finds nothing in the shipped rubrics', () => {
    expect(rubrics.map((rubric) => schemaErrors(rubric))).toEqual([[], []]);
  });

  test('finds the errors that ajv finds in spoilt rubrics', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1 }), fc.gen(), (which, g) => {
        const value = spoilt(rubrics[which], g);
        expect(ourErrors(value)).toEqual(ajvErrors(value));
      }),
      { numRuns: 800, endOnFailure: true },
    );
  });

  test.each([undefined, null, 3, 'text', [], {}, Object.create(null)])(
    'finds the errors that ajv finds in %j',
    (value) => {
      expect(ourErrors(value)).toEqual(ajvErrors(value));
    },
  );

  test('checks what stands under a misspelt name as the field that was meant', () => {
    const value = {
      ...(rubrics[1] as object),
      title: undefined,
      titel: 'Shift lead',
      bands: { weakBelow: 2, strong: 'x' },
    };
    const names = new Map([
      ['titel', 'title'],
      ['strong', 'strongFrom'],
    ]);
    const asked: unknown[] = [];
    const errors = schemaErrors(value, (object, unknown, known) => {
      asked.push([object === value ? 'rubric' : object, unknown, known.includes('strongFrom')]);
      return names;
    });
    expect(asked).toEqual([
      [value.bands, ['strong'], true],
      ['rubric', ['titel'], false],
    ]);
    expect(errors).toEqual([
      { path: ['bands'], keyword: 'additionalProperties', params: { additionalProperty: 'strong' } },
      { path: ['bands', 'strong'], keyword: 'type', params: { type: 'number' } },
      { path: [], keyword: 'additionalProperties', params: { additionalProperty: 'titel' } },
    ]);
  });

  test('is not made of code that ajv writes in another way', async () => {
    const { fold } = await import(new URL('generate/fold.mjs', shared).href);
    const code = 'export const validate = validate1;function validate1(data){let vErrors = [];return vErrors;}';
    expect(() => fold(code)).toThrow('ajv writes its code in another way now: vErrors is left after folding.');
  });

  test('gives each call a list of its own', () => {
    const errors = schemaErrors({});
    schemaErrors(rubrics[0]);
    expect(errors).toHaveLength(7);
  });
});
