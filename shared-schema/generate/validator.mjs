// rubric.schema.json -> src/generated/validator.js: ajv's checks as one self-contained module, fit for Apps Script.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { fold } from './fold.mjs';

const packageFolder = new URL('../', import.meta.url);
const validatorUrl = new URL('src/generated/validator.js', packageFolder);
const typesUrl = new URL('src/generated/validator.d.ts', packageFolder);
const banner = '// Generated from rubric.schema.json by `npm run generate`. Do not edit.';

/** What editors read in the schema and ajv does not know. */
export const editorKeywords = ['markdownDescription', 'defaultSnippets', 'enumDescriptions', 'patternErrorMessage'];

const types = `${banner}

/** What is wrong with one part, in the words of JSON Schema. */
export interface SchemaError {
  /** The way to the part in the data. */
  readonly path: readonly (string | number)[];
  readonly keyword: string;
  /** As ajv documents them for the keyword. */
  readonly params: { readonly [name: string]: unknown };
  /** The key, on errors about a key rather than a value. */
  readonly propertyName: string | undefined;
}

/**
 * Which of the known fields the unknown names of an object stand for, by unknown name; only fields that the object lacks.
 * What stands under such a name is checked as that field.
 */
export type Spell = (
  object: object,
  unknown: readonly string[],
  known: readonly string[],
) => ReadonlyMap<string, string>;

/** Every error of the data against the schema, by ajv's checks; none: it is a rubric. */
export declare function schemaErrors(data: unknown, spell?: Spell): readonly SchemaError[];
`;

/**
 * The schema without what only people read, which ajv would carry into its code. A field may be called \`title\`:
 * below \`properties\` and \`$defs\` the keys are names.
 */
function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== 'object' || node === null) return node;
  if (node.allOf?.length === 1 && node.allOf[0].$ref) return node.allOf[0]; // the rest is for editors
  const dropped = new Set([...editorKeywords, 'title', 'default', 'examples']);
  const kept = Object.entries(node).filter(([key]) => !dropped.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'properties' || key === '$defs'
        ? Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, bare(schema)]))
        : bare(value),
    ]),
  );
}

/** Where a schema holds further ones: under names of fields, or directly. */
const named = ['properties'];
const direct = ['items', 'additionalProperties', 'propertyNames'];

/**
 * The schema with each part once, under `$defs`: ajv writes the code of a part out again wherever it stands, and a text
 * of 1 to 600 characters stands in twenty places.
 */
function shared(schema) {
  const names = new Map();
  const share = (node) => {
    if (node.type === undefined) return withChildren(node, share);
    const source = JSON.stringify(node);
    if (!names.has(source)) names.set(source, `part${names.size + 1}`);
    return { $ref: `#/$defs/${names.get(source)}` };
  };
  const { $defs, ...root } = schema;
  const inlined = withReferences(root, $defs);
  const whole = withChildren(inlined, share);
  const parts = {};
  // Parts of parts are named while this runs, and a Map hands them out too.
  for (const [source, name] of names) parts[name] = withChildren(JSON.parse(source), share);
  return { ...whole, $defs: parts };
}

/** The schema with each reference replaced by what it refers to; none refers to itself. */
function withReferences(node, definitions) {
  const name = node.$ref?.split('/').at(-1);
  return name
    ? withReferences(definitions[name], definitions)
    : withChildren(node, (of) => withReferences(of, definitions));
}

const isSchema = (node) => typeof node === 'object' && node !== null;

function withChildren(node, change) {
  const copy = { ...node };
  for (const key of named)
    if (node[key]) copy[key] = Object.fromEntries(Object.entries(node[key]).map(([name, of]) => [name, change(of)]));
  for (const key of direct) if (isSchema(node[key])) copy[key] = change(node[key]);
  return copy;
}

/** Writes the validator and its types. */
export async function generateValidator() {
  const schema = shared(bare(JSON.parse(await readFile(new URL('rubric.schema.json', packageFolder), 'utf8'))));
  const ajv = new Ajv2020.default({
    schemas: [schema],
    allErrors: true,
    strict: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  const code = fold(standaloneCode.default(ajv, { validate: schema.$id }));
  const bundle = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('generate/', packageFolder)), loader: 'js' },
    absWorkingDir: fileURLToPath(packageFolder), // esbuild names files in comments from here
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2019',
    banner: { js: banner },
    write: false,
  });
  await writeFile(validatorUrl, bundle.outputFiles[0].text);
  await writeFile(typesUrl, types);
}
