import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import rubricSchema from '@rubric-kit/shared-schema/rubric.schema.json' with { type: 'json' };

/** A node of the schema, in the keywords that authors are told of. */
export interface Node {
  readonly title?: string;
  readonly markdownDescription?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer';
  readonly properties?: { readonly [name: string]: Node };
  readonly required?: readonly string[];
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly enum?: readonly (string | number)[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: string | number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly defaultSnippets?: readonly { readonly label: string; readonly body: { readonly [name: string]: unknown } }[];
  readonly $ref?: string;
  readonly allOf?: readonly Node[];
}

const root = rubricSchema as unknown as Node & { readonly $defs: { readonly [name: string]: Node } };

/** The node with what it refers to: its own words come before those of the definition. */
export function resolved(node: Node): Node {
  const reference = node.$ref ?? node.allOf?.[0]?.$ref;
  const name = reference?.split('/').at(-1);
  const definition = name === undefined ? undefined : root.$defs[name];
  return definition ? { ...resolved(definition), ...node } : node;
}

/** What the schema says of the part at a path; `undefined` where the format has no such part. */
export function schemaAt(path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (!node) return undefined;
    const next: Node | boolean | undefined =
      typeof step === 'number' ? node.items : (ownField(node, step) ?? node.additionalProperties);
    node = typeof next === 'object' ? resolved(next) : undefined;
  }
  return node;
}

const ownField = (node: Node, name: string): Node | undefined =>
  node.properties && Object.hasOwn(node.properties, name) ? node.properties[name] : undefined;

/** The fields that an object may have, in the order of the format. */
export const fieldsOf = (node: Node): { name: string; field: Node; isRequired: boolean }[] =>
  Object.entries(node.properties ?? {}).map(([name, field]) => ({
    name,
    field: resolved(field),
    isRequired: node.required?.includes(name) ?? false,
  }));
