/** Narrowest and widest lines that a folded text is wrapped to. */
const narrowest = 60;
const widest = 120;

/**
 * A text in the block style of the scalar that it replaces: `|` keeps its lines, `>` is wrapped as wide as it was. The
 * header keeps its comment. `undefined` where that style cannot hold the text.
 */
export function printBlockScalar(value: string, old: string, lineBreak: string): string | undefined {
  const header = /^([|>])-?([ \t]+#[^\r\n]*|[ \t]*)(?:\r\n|\r|\n)/.exec(old);
  if (!header) return undefined;
  const [head, style, comment] = header;
  const body = old.slice(head.length);
  const indent = /^([ ]+)\S/m.exec(body)?.[1];
  const text = value.replace(/\n$/, '');
  // A line that begins or ends with white space would be read differently; so would an empty end.
  if (indent === undefined || text === '' || /^\s|\s$|[ \t]\n|\n[ \t]/.test(text) || !printable.test(text))
    return undefined;
  const lines = text.split('\n');
  const width = Math.max(...body.split(/\r\n|\r|\n/).map((line) => line.length)) - indent.length;
  const rows = style === '|' ? lines : folded(lines, Math.min(widest, Math.max(narrowest, width)));
  const chomping = text === value ? '-' : '';
  return [`${style}${chomping}${comment}`, ...rows.map((row) => (row === '' ? '' : indent + row))].join(lineBreak);
}

const printable = /^(?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\n)*$/u;

/** Lines as YAML folds them: one break is a space, and n + 1 breaks are n. */
function folded(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line, index) => {
    const last = index === lines.length - 1;
    const rows = line === '' ? [''] : wrapped(line, width);
    // An empty line of the value is one break of its own already.
    return last || line === '' ? rows : [...rows, ''];
  });
}

/** Wraps at single spaces only: what stands between words otherwise would be lost. */
function wrapped(line: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}
