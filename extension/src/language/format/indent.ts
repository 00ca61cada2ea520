import { styleOf } from '@rubric-kit/shared-schema/edit/print-value.ts';
import { type Line, readLine } from '../where/line.ts';

/** A mapping or list of the block that is open: where it stood, and where it will stand. */
interface Level {
  readonly isList: boolean;
  readonly old: number;
  readonly column: number;
}

/** A YAML text with every level two deeper than the one around it. `continued` are lines that follow another's. */
export function indented(text: string, continued: ReadonlyMap<number, { owner: number; isText: boolean }>): string {
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  // A dash with nothing behind it begins an item too.
  const listUnit = Math.min(2, styleOf(text.replace(/^ *-$/gm, '$& '), 'yaml').listUnit.length);
  const result: string[] = [];
  const shifts = new Map<number, number>();
  let levels: Level[] = [];
  let comments: Line[] = [];
  let number = 0;

  const writeComments = (indent: number, old: number): void => {
    for (const { start, end, indent: column } of comments) {
      const level = column === old ? undefined : levels.findLast((one) => one.old === column);
      result.push(' '.repeat(level?.column ?? indent) + text.slice(start, end).trim());
    }
    comments = [];
  };

  for (let start = 0; start <= text.length; number++) {
    const next = text.indexOf('\n', start);
    const raw = text.slice(start, next < 0 ? text.length : next).replace(/\r$/, '');
    const line = readLine(text, start);
    start = next < 0 ? text.length + 1 : next + 1;
    const follows = continued.get(number);
    if (follows) {
      result.push(shifted(raw, shifts.get(follows.owner) ?? 0, follows.isText));
      shifts.set(number, shifts.get(follows.owner) ?? 0);
    } else if (line.isBlank && raw.trim() === '') {
      if (comments.length > 0) comments.push(line);
      else if (result.length > 0 && result.at(-1) !== '') result.push('');
    } else if (line.isBlank) comments.push(line);
    else {
      const after = nextLevels(levels, line, listUnit);
      const first = after.levels[after.levels.length - columnsOf(line).length];
      writeComments(first?.column ?? 0, line.indent);
      levels = after.levels;
      shifts.set(number, (after.levels.at(-1)?.column ?? 0) - (columnsOf(line).at(-1) ?? 0));
      result.push(after.text(text));
    }
  }
  writeComments(0, 0);
  const whole = result
    .join('\n')
    .replace(/\n{3,}(?=[ \t]*(?:#|$))/g, '\n\n')
    .trimEnd();
  return `${whole}\n`.replaceAll('\n', lineBreak);
}

/** The columns of the dashes and of what follows them. */
const columnsOf = ({ dashes, key, rest, start }: Line): number[] => [
  ...dashes,
  ...(key || rest.end > rest.start ? [key?.column ?? rest.start - start] : []),
];

/** A line that goes on with the one above, as much deeper than that as before. */
function shifted(raw: string, shift: number, isText: boolean): string {
  if (raw.trim() === '') return '';
  const indent = /^ */.exec(raw)?.[0].length ?? 0;
  const line = ' '.repeat(Math.max(0, indent + shift)) + raw.slice(indent);
  return isText ? line : line.trimEnd();
}

function nextLevels(before: readonly Level[], line: Line, listUnit: number) {
  const levels = [...before];
  const { dashes } = line;
  const columns = columnsOf(line);
  for (const [index, old] of columns.entries()) {
    const isList = index < dashes.length;
    if (index === 0) close(levels, old, isList);
    const above = levels.at(-1);
    if (above?.old === old && above.isList === isList) continue;
    const deeper = !above ? 0 : above.isList || !isList ? 2 : listUnit;
    levels.push({ isList, old, column: (above?.column ?? 0) + deeper });
  }
  const text = (source: string): string => {
    const own = levels.slice(levels.length - columns.length);
    const head = ' '.repeat(own[0]?.column ?? 0) + '- '.repeat(dashes.length);
    const tail = source.slice(line.key?.start ?? line.rest.start, line.end);
    if (!line.key) return (head + tail).trimEnd();
    const name = source.slice(line.key.start, line.key.colon).trimEnd();
    const value = source.slice(line.key.colon + 1, line.end);
    return `${head}${name}:${value.trimStart().startsWith('#') || value.trim() === '' ? value : ` ${value.trimStart()}`}`;
  };
  return { levels, text };
}

/** Leaves the levels that end before a line in this column. */
function close(levels: Level[], column: number, isList: boolean): void {
  for (let top = levels.at(-1); top; top = levels.at(-1)) {
    if (top.old < column || (top.old === column && (top.isList === isList || isList))) break;
    levels.pop();
  }
}
