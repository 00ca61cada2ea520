// rubric.schema.json -> src/generated/rubric-types.ts
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const schemaUrl = new URL('../rubric.schema.json', import.meta.url);
const typesUrl = new URL('../src/generated/rubric-types.ts', import.meta.url);
const banner = '// Generated from rubric.schema.json by `npm run generate`. Do not edit.';

/**
 * The schema as the type generator wants it: it names a type after every `title` (we title every field), reads
 * `description` only, and turns `allOf: [{$ref}]` into a type of its own.
 */
function forTypes(node) {
  if (Array.isArray(node)) return node.map(forTypes);
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node.allOf)) return forTypes({ ...node.allOf[0], markdownDescription: node.markdownDescription });
  const entries = Object.entries(node).filter(([key]) => key !== 'title' && key !== 'defaultSnippets');
  return Object.fromEntries(
    entries.map(([key, value]) =>
      key === 'markdownDescription' && typeof value === 'string'
        ? ['description', value]
        : [key, key === 'properties' || key === '$defs' ? mapValues(value) : forTypes(value)],
    ),
  );
}

/** Field names are data here: a field that is itself called `title` stays. */
function mapValues(fields) {
  return Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, forTypes(schema)]));
}

/** Writes the TypeScript types of a rubric. */
export async function generateTypes() {
  const { $id, ...named } = JSON.parse(await readFile(schemaUrl, 'utf8')); // an $id would name the type
  const schema = forTypes(named);
  const source = await compile(schema, 'Rubric', {
    additionalProperties: false,
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  await writeFile(typesUrl, source);
}
