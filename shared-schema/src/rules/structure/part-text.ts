/** A field as messages speak of it. */
export interface Field {
  /** What to add where it is missing; on required fields only. */
  readonly add?: string;
  readonly example?: string | number;
  /** The name of the part that is its value, or of the parts in its list. */
  readonly part?: string;
}

/** An object of the format. */
export interface PartText {
  /** What it is called, such as `competency`. */
  readonly noun: string;
  readonly fields: ReadonlyMap<string, Field>;
}

/**
 * Reads the generated lines: `name: noun` for each object, and under it ` field|add|example|part` for each of its
 * fields. An example that begins with `#` is a number; `=` adds what the last field of that name has.
 */
export function partsOf(lines: string): ReadonlyMap<string, PartText> {
  const parts = new Map<string, PartText>();
  const said = new Map<string, string>();
  let fields = new Map<string, Field>();
  for (const line of lines.trim().split('\n')) {
    if (line.startsWith(' ')) {
      const [name = '', words = '', example, part] = line.slice(1).split('|');
      const add = words === '=' ? said.get(name) : words;
      if (add) said.set(name, add);
      const value = example?.startsWith('#') ? Number(example.slice(1)) : example;
      fields.set(name, { ...(add && { add }), ...(value && { example: value }), ...(part && { part }) });
    } else {
      const [name = '', noun = ''] = line.split(': ');
      fields = new Map();
      parts.set(name, { noun, fields });
    }
  }
  return parts;
}
