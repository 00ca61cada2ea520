// Generated from rubric.schema.json by `npm run generate`. Do not edit.

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
