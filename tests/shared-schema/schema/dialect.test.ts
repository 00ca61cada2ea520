import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

// The dialect that VS Code's JSON service and ajv both honour, as product.md puts it.
const schema = JSON.parse(
  readFileSync(new URL('../../../shared-schema/rubric.schema.json', import.meta.url), 'utf8'),
) as Schema;

interface Schema {
  readonly [keyword: string]: unknown;
}

const isSchema = (part: unknown): part is Schema => typeof part === 'object' && part !== null && !Array.isArray(part);

/** Every schema in the schema with its pointer. Below `properties` and `$defs` keys are names, not keywords. */
function* schemas(node: Schema, at = '#'): Iterable<[pointer: string, schema: Schema]> {
  yield [at, node];
  for (const [keyword, part] of Object.entries(node)) {
    const named = keyword === 'properties' || keyword === '$defs';
    const parts = named && isSchema(part) ? Object.entries(part) : Array.isArray(part) ? part.entries() : [];
    if (['items', 'additionalProperties', 'propertyNames'].includes(keyword) && isSchema(part))
      yield* schemas(part, `${at}/${keyword}`);
    if (named || keyword === 'allOf')
      for (const [name, inner] of parts) if (isSchema(inner)) yield* schemas(inner, `${at}/${keyword}/${name}`);
  }
}

const all = [...schemas(schema)];
const where = (test: (node: Schema) => boolean) => all.filter(([, node]) => test(node)).map(([at]) => at);

const keywords = new Set(
  `$schema $id $defs $ref allOf type properties required additionalProperties propertyNames items enum const pattern
   minimum maximum minLength maxLength minItems maxItems minProperties title markdownDescription default examples
   defaultSnippets enumDescriptions patternErrorMessage`.split(/\s+/),
);

describe('rubric.schema.json', () => {
  test('is a valid schema of 2020-12 without anything that ajv does not know', () => {
    const ajv = new Ajv2020({ strict: true });
    ajv.addVocabulary(['markdownDescription', 'defaultSnippets', 'enumDescriptions', 'patternErrorMessage']);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('was looked at as a whole', () => {
    // 18 fields of the rubric, and those of its 17 objects: a walk that goes wrong finds fewer.
    expect(all.filter(([at]) => /\/properties\/[^/]+$/.test(at)).length).toBeGreaterThan(90);
  });

  test('keeps to the keywords of the shared dialect', () => {
    const strange = all.flatMap(([at, node]) =>
      Object.keys(node)
        .filter((key) => !keywords.has(key))
        .map((key) => `${at} ${key}`),
    );
    expect(strange).toEqual([]);
  });

  test('never puts anything beside $ref', () => {
    expect(where((node) => '$ref' in node && Object.keys(node).length > 1)).toEqual([]);
  });

  test('uses allOf for one reference only', () => {
    expect(
      where(
        (node) => 'allOf' in node && !(Array.isArray(node.allOf) && node.allOf.length === 1 && '$ref' in node.allOf[0]),
      ),
    ).toEqual([]);
  });

  test('says of every object which fields it may have, and each field that is needed is there', () => {
    const objects = all.filter(([, node]) => isSchema(node.properties));
    expect(objects.filter(([, node]) => node.additionalProperties !== false).map(([at]) => at)).toEqual([]);
    const missing = objects.flatMap(([at, node]) =>
      ((node.required ?? []) as string[])
        .filter((name) => !Object.hasOwn(node.properties as object, name))
        .map((name) => `${at} ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('titles and describes every field for an author', () => {
    const isField = ([at]: [string, Schema]) => /\/(properties|\$defs)\/[^/]+$/.test(at);
    const bare = all
      .filter(isField)
      .filter(([, { title, markdownDescription }]) => !title || !/\.$/.test(String(markdownDescription)))
      .map(([at]) => at);
    expect(bare).toEqual([]);
  });

  test('gives examples and defaults that it accepts itself', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schema, 'rubric');
    const wrong = all.flatMap(([at, node]) => {
      const check = ajv.compile({ $ref: `rubric${at}` });
      const given = [...((node.examples ?? []) as unknown[]), ...('default' in node ? [node.default] : [])];
      return given.filter((value) => !check(value)).map((value) => `${at} ${JSON.stringify(value)}`);
    });
    expect(wrong).toEqual([]);
  });

  test('offers snippets that are objects of their kind once they are filled in', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schema, 'rubric');
    // `"^${1:20}"` stands for the number 20, `${2|a,b|}` for one of a and b, `${3:Text}` for the text.
    const filled = (body: unknown): unknown =>
      JSON.parse(
        JSON.stringify(body)
          .replace(/"\^\$\{\d+:([^}]*)\}"/g, '$1')
          .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
          .replace(/\$\{\d+:([^}]*)\}/g, '$1'),
      );
    const wrong = all.flatMap(([at, node]) => {
      const check = ajv.compile({ $ref: `rubric${at}` });
      const snippets = (node.defaultSnippets ?? []) as { label: string; body: unknown }[];
      return snippets.filter(({ body }) => !check(filled(body))).map(({ label }) => `${at} ${label}`);
    });
    expect(wrong).toEqual([]);
    expect(all.filter(([, node]) => 'defaultSnippets' in node).length).toBeGreaterThan(9);
  });
});
