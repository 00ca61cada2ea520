import { readFileSync } from 'node:fs';

const base = readFileSync(new URL('base.rubric.yaml', import.meta.url), 'utf8');

/** The lines of each top-level field of a YAML text, by its key, with the comments over it. */
function fieldsOf(yaml: string): Map<string, string> {
  const fields = new Map<string, string>();
  let over = '';
  let key: string | undefined;
  for (const line of yaml.split('\n')) {
    const found = /^(\$?[A-Za-z]+):/.exec(line)?.[1];
    if (/^#/.test(line)) over += `${line}\n`;
    else if (found !== undefined) {
      key = found;
      fields.set(key, `${over}${line}\n`);
      over = '';
    } else if (key !== undefined && line !== '') fields.set(key, `${fields.get(key)}${line}\n`);
  }
  return fields;
}

/** The base rubric with these whole top-level fields in place of its own. */
export const laidOverBase = (yaml: string): string =>
  [...new Map([...fieldsOf(base), ...fieldsOf(yaml)]).values()].join('');

/** The line that the example marks with a comment `# here`, from 0. */
export function markedLine(yaml: string): number {
  const lines = yaml.split('\n');
  const marked = lines.flatMap((line, index) => (/# here\b/.test(line) ? [index] : []));
  const [line] = marked;
  if (marked.length !== 1 || line === undefined) throw new Error(`${marked.length} lines are marked "# here"`);
  return line;
}
