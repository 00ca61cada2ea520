// Generated from rubric.schema.json by `npm run generate`. Do not edit.

/** What is wrong with one part, in the words of JSON Schema. */
export interface SchemaError {
  /** JSON pointer to the part in the data. */
  readonly instancePath: string;
  readonly keyword: string;
  /** As ajv documents them for the keyword. */
  readonly params: { readonly [name: string]: unknown };
  /** The key, on errors about a key rather than a value. */
  readonly propertyName: string | undefined;
}

/** Every error of the data against the schema, by ajv's checks; none: it is a rubric. */
export declare function schemaErrors(data: unknown): readonly SchemaError[];
