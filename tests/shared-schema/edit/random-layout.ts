// Texts of random values in the layouts that authors use: blocks and brackets, all quotes, comments, empty lines.
import type { GeneratorValue } from 'fast-check';
import fc from 'fast-check';

export type Path = readonly (string | number)[];
type Fields = { readonly [name: string]: unknown };

/** A text and its comments: each has words of its own, and the path of the part that it stands in or behind. */
export interface Layout {
  readonly text: string;
  readonly comments: ReadonlyMap<string, Path>;
}

const words = [
  'Sends 3 notes a week.',
  'one',
  'yes: and no',
  '- dash',
  '# no comment',
  "it's",
  'say "so"',
  '3',
  '1.50',
  'true',
  'null',
  '~',
  '',
  ' led',
  'trailed ',
  'two\nlines',
  'ends\n',
  'a\n\nb',
  '  deep\n  lines',
  '=SUM(A1)',
  '@at',
  '%per',
  '`tick`',
  '[list]',
  '{map}',
  'a, b',
  'x:y',
  'colon:',
  '? what',
  '! bang',
  '& and',
  '* star',
  '| pipe',
  '> more',
  '---',
  '...',
  'tab\there',
  'über ñ 日本 🎉',
  '\u2028',
  '\u0007bell',
  '\ud800',
  'back\\slash',
  'A longer text that goes on for some time, so that it is wrapped when it stands folded in a block of its own here.',
];
const names = ['id', 'name', 'weight', 'a b', 'x-y', 'when', 'list', '10', '2', '__proto__', 'constructor', 'no', '~'];

export const text = fc.constantFrom(...words);
export const scalar = fc.oneof(
  { weight: 5, arbitrary: text },
  fc.constantFrom<unknown>(0, 1, 2.5, -3, 1e21, true, false, null),
);
export const name = fc.constantFrom(...names);

/** Values as deep as a rubric's. */
export const { value } = fc.letrec<{ value: unknown; list: unknown; fields: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('fields')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  fields: fc
    .uniqueArray(fc.tuple(name, tie('value')), { maxLength: 4, selector: ([key]) => key })
    .map(Object.fromEntries),
}));
/** A whole document: an object with something in it. */
export const root = fc
  .uniqueArray(fc.tuple(name, value), { minLength: 1, maxLength: 5, selector: ([key]) => key })
  .map((fields) => Object.fromEntries(fields) as unknown);

const isFilled = (part: unknown): part is object =>
  typeof part === 'object' && part !== null && Object.keys(part).length > 0;
const entriesOf = (part: object): [string | number, unknown][] =>
  Array.isArray(part) ? [...part.entries()] : Object.entries(part as Fields);

/** The value as JSON, each object and list on one line or on several. */
export function jsonLayout(part: unknown, g: GeneratorValue): Layout {
  const unit = g(fc.constantFrom, '  ', '    ', '\t');
  const lineBreak = g(fc.constantFrom, '\n', '\r\n');
  const write = (of: unknown, indent: string): string => {
    if (typeof of !== 'object' || of === null) return JSON.stringify(of);
    const [open, close] = Array.isArray(of) ? '[]' : '{}';
    const parts = entriesOf(of).map(([step, inner]) => {
      const body = write(inner, indent + unit);
      return Array.isArray(of) ? body : `${JSON.stringify(step)}${g(fc.constantFrom, ': ', ':', ' : ')}${body}`;
    });
    if (parts.length === 0) return g(fc.boolean) ? `${open}${close}` : `${open} ${close}`;
    const between = g(fc.nat, 2);
    if (between === 0) return open + parts.join(g(fc.constantFrom, ', ', ',')) + close;
    if (between === 1) return `${open} ${parts.join(', ')} ${close}`;
    const next = lineBreak + indent + unit;
    return `${open}${next}${parts.join(`,${next}`)}${lineBreak}${indent}${close}`;
  };
  return { text: write(part, '') + g(fc.constantFrom, '', lineBreak), comments: new Map() };
}

/** The value as YAML. */
export function yamlLayout(part: unknown, g: GeneratorValue): Layout {
  const comments = new Map<string, Path>();
  const lineBreak = g(fc.constantFrom, '\n', '\n', '\r\n');
  const listIndent = g(fc.constantFrom, '  ', '');
  const comment = (path: Path): string => {
    const mark = `# note ${comments.size} here`;
    comments.set(mark, path);
    return mark;
  };
  const sometimes = (oneIn: number) => g(fc.nat, oneIn - 1) === 0;
  const tail = (path: Path) => (sometimes(5) ? ` ${comment(path)}` : '');

  const quoted = (of: string) =>
    JSON.stringify(of).replace(
      /[\u007f-\u009f\u2028\u2029]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  const isPlainText = (of: string) => /^[A-Za-z][\w .'-]*[\w.]$/.test(of) && !/^(true|null|yes|no)$/.test(of);
  const single = (of: string) => `'${of.replaceAll("'", "''")}'`;
  const scalarText = (of: unknown): string => {
    if (typeof of !== 'string') return JSON.stringify(of);
    const styles = [quoted(of)];
    if (!/[\p{Cc}\p{Cs}\u2028]/u.test(of)) styles.push(single(of));
    if (isPlainText(of)) styles.push(of, of);
    return g(fc.constantFrom, ...styles);
  };
  const keyText = (of: string | number) =>
    /^[a-z]+$/.test(String(of)) && of !== 'no' ? String(of) : quoted(String(of));

  /** On one line, or for brackets sometimes on several. */
  const flow = (of: unknown, path: Path, indent: string): string => {
    if (typeof of !== 'object' || of === null) return scalarText(of);
    const [open, close] = Array.isArray(of) ? '[]' : '{}';
    const parts = entriesOf(of).map(([step, inner]) => {
      const body = flow(inner, [...path, step], `${indent}  `);
      return Array.isArray(of) ? body : `${keyText(step)}: ${body}`;
    });
    if (parts.length === 0) return open + (close ?? '');
    if (sometimes(4)) {
      const rows = parts.map((row, index) => {
        const last = index === parts.length - 1;
        return `${lineBreak}${indent}  ${row}${last && sometimes(2) ? '' : ','}${tail([...path, entriesOf(of)[index]?.[0] ?? 0])}`;
      });
      return `${open}${rows.join('')}${lineBreak}${indent}${close}`;
    }
    const padding = sometimes(2) ? ' ' : '';
    return `${open}${padding}${parts.join(', ')}${padding}${close}`;
  };

  /** Lines under an indent, the first without it. */
  const block = (of: object, path: Path, indent: string): string => {
    const rows = entriesOf(of).map(([step, inner]) => {
      const at = [...path, step];
      return Array.isArray(of) ? item(inner, at, indent) : field(String(step), inner, at, indent);
    });
    return rows
      .map((row, index) => {
        const blank = index > 0 && sometimes(5) ? lineBreak : '';
        // Between two parts a comment is inside; above the first it stands before all of them.
        const above = sometimes(5) ? `${comment(index > 0 ? [...path, '#'] : path)}${lineBreak}${indent}` : '';
        return (index > 0 ? `${lineBreak}${blank}${indent}` : '') + above + row;
      })
      .join('');
  };

  const item = (of: unknown, path: Path, indent: string): string => {
    const deeper = `${indent}  `;
    const own =
      isFilled(of) && !sometimes(3)
        ? `- ${block(of, path, deeper)}`
        : of === null && sometimes(2)
          ? `-${tail(path)}`
          : `- ${line(of, path, deeper)}`;
    // Below a block scalar a comment as deep as this would be a line of it.
    return sometimes(6) && !/[|>]-?( #.*)?[\r\n]/.test(own) ? `${own}${lineBreak}${deeper}${comment(path)}` : own;
  };

  const field = (key: string, of: unknown, path: Path, indent: string): string => {
    const head = `${keyText(key)}:`;
    if (isFilled(of) && !sometimes(3)) {
      const deeper = indent + (Array.isArray(of) ? listIndent : '  ');
      return `${head}${tail(path)}${lineBreak}${deeper}${block(of, path, deeper)}`;
    }
    if (of === null && sometimes(2)) return `${head}${tail(path)}`;
    return `${head} ${line(of, path, `${indent}  `)}`;
  };

  /** A value behind its dash or key, a text sometimes as a block scalar. */
  const line = (of: unknown, path: Path, indent: string): string => {
    if (typeof of === 'string' && /^(?=\S)(?:[^\p{Cc}\p{Cs}\u2028]|\n)*$/u.test(of) && sometimes(2)) {
      const lines = of.replace(/\n$/, '').split('\n');
      const chomping = of.endsWith('\n') ? '' : '-';
      const isSafe = lines.every((one) => one === one.trim()) && lines[lines.length - 1] !== '';
      if (isSafe) {
        const folded = sometimes(2);
        const rows = folded ? lines.flatMap((one, index) => (index === 0 || one === '' ? [one] : ['', one])) : lines;
        return [
          `${folded ? '>' : '|'}${chomping}${tail(path)}`,
          ...rows.map((row) => (row === '' ? '' : indent + row)),
        ].join(lineBreak);
      }
    }
    return `${flow(of, path, indent)}${tail(path)}`;
  };

  const head = sometimes(4) ? `${comment([])}${lineBreak}` : '';
  const start = sometimes(8) ? `---${lineBreak}` : '';
  const body = isFilled(part) ? block(part, [], '') : flow(part, [], '');
  return { text: head + start + body + (sometimes(4) ? '' : lineBreak), comments };
}
