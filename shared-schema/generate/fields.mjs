// rubric.schema.json -> src/generated/fields.ts: what messages say of fields, without the rest of the schema.
import { readFile, writeFile } from 'node:fs/promises';

const schemaUrl = new URL('../rubric.schema.json', import.meta.url);
const fieldsUrl = new URL('../src/generated/fields.ts', import.meta.url);

const head = `// Generated from rubric.schema.json by \`npm run generate\`. Do not edit.
import { partsOf } from '../rules/structure/part-text.ts';

/** Every object of the format by its name; the whole is \`rubric\`. */
export const parts = partsOf(\`
`;

/** Writes the texts about fields. */
export async function generateFields() {
  const schema = JSON.parse(await readFile(schemaUrl, 'utf8'));
  const parts = new Map();

  const resolve = (node) => {
    const reference = node.$ref ?? node.allOf?.[0]?.$ref;
    const name = reference?.split('/').at(-1);
    return name ? { name, node: schema.$defs[name] } : { node };
  };

  /** Notes the part that a field holds, if it holds one, and gives its name. */
  function partOf(fieldName, owner, fieldSchema) {
    const field = resolve(fieldSchema);
    const { name, node } = field.node.type === 'array' ? resolve(field.node.items) : field;
    if (!node.properties) return undefined;
    const partName = name ?? `${owner}.${fieldName}`;
    if (!parts.has(partName)) addPart(partName, node);
    return partName;
  }

  function addPart(partName, node) {
    const fields = [];
    parts.set(partName, { noun: node.title.toLowerCase(), fields });
    for (const [name, fieldSchema] of Object.entries(node.properties)) {
      const field = {};
      if (node.required?.includes(name)) field.add = firstSentence(fieldSchema);
      const example = fieldSchema.examples?.[0] ?? resolve(fieldSchema).node.const;
      if (example !== undefined) field.example = example;
      const part = partOf(name, partName, fieldSchema);
      if (part) field.part = part;
      fields.push([name, field]);
    }
  }

  addPart('rubric', schema);
  // Lines rather than objects, and no words twice: this is loaded by every start of an editor and a sheet.
  const said = new Map();
  const words = (field, add) => {
    if (add && said.get(field) === add) return '=';
    if (add) said.set(field, add);
    return add;
  };
  const lines = [...parts].flatMap(([name, { noun, fields }]) => [
    `${name}: ${noun}`,
    ...fields.map(
      ([field, { add = '', example = '', part = '' }]) =>
        ` ${[field, words(field, add), typeof example === 'string' ? example : `#${example}`, part].join('|').replace(/\|+$/, '')}`,
    ),
  ]);
  await writeFile(fieldsUrl, `${head}${lines.join('\n')}\n\`);\n`);
}

/** What a field is, as the end of "Add ...": without markup, and for a choice its values. */
function firstSentence({ markdownDescription, enum: values }) {
  if (values) return values.map((value) => JSON.stringify(value)).join(' or ');
  const sentence = markdownDescription
    .replace(/\.(\s.*)?$/s, '')
    .replace(/(?<=.{20}):.*/s, '')
    .replace(/[`*]/g, '');
  return sentence[0].toLowerCase() + sentence.slice(1);
}
