/** An outermost field of YAML by its lines. Offsets count from the beginning of the text. */
export interface RawSection {
  readonly key: string;
  /** The key, with its quotes. */
  readonly keySpan: { readonly start: number; readonly end: number };
  /** Behind the colon. */
  readonly colonEnd: number;
  readonly start: number;
  readonly end: number;
  /** Where the lines begin whose dashes make the value a list; all in one column. */
  readonly items: readonly number[];
  readonly column: number;
}

const field = /(?:"([^"\\\r\n]*)"|'([^'\r\n]*)'|([^\s"'#,[\]{}&*!|>%@`?:-][^\r\n]*?))[ \t]*:(?=[ \t\r\n]|$)/y;

const newLine = 10;
const space = 32;
const numberSign = 35;
const dash = 45;

/**
 * Takes a text apart by what stands in the first columns, without reading it. `undefined` where a line in the first
 * column is none of a field. Whether a line is what it looks like is for the reader of the part to say.
 */
export function yamlSections(text: string): RawSection[] | undefined {
  const sections: RawSection[] = [];
  let open:
    | { head: Pick<RawSection, 'key' | 'keySpan' | 'colonEnd' | 'start'>; items: number[]; column: number }
    | undefined;
  /** What the column of a section's items is not known yet, and what it is where it has none. */
  const unknown = -1;
  const none = -2;
  const close = (end: number): void => {
    if (open) sections.push({ ...open.head, end, items: open.column < 0 ? [] : open.items, column: open.column });
  };
  for (let at = 0, next = 0; at < text.length; at = next) {
    const lineBreak = text.indexOf('\n', at);
    next = lineBreak < 0 ? text.length : lineBreak + 1;
    let from = at;
    while (text.charCodeAt(from) === space) from++;
    const code = text.charCodeAt(from);
    if (from >= text.length || code === newLine || code === numberSign) continue;
    const column = from - at;
    const isItem = code === dash && isBlank(text.charCodeAt(from + 1));
    if (column === 0 && !isItem && code !== 9) {
      close(at);
      field.lastIndex = at;
      const match = field.exec(text);
      const key = match?.[1] ?? match?.[2] ?? match?.[3];
      if (!match || key === undefined || / #/.test(match[3] ?? '')) return undefined;
      const quotes = match[3] === undefined ? 2 : 0;
      const colonEnd = at + match[0].length;
      const hasValue = /[^\s#]/.test(text.slice(colonEnd, next).replace(/\s#.*/, ''));
      const head = { key, keySpan: { start: at, end: at + key.length + quotes }, colonEnd, start: at };
      open = { head, items: [], column: hasValue ? none : unknown };
    } else if (!open) return undefined;
    else if (open.column === unknown) {
      open.column = isItem ? column : none;
      if (isItem) open.items.push(at);
    } else if (open.column >= 0 && column <= open.column) {
      if (isItem && column === open.column) open.items.push(at);
      else open.column = none;
    }
  }
  close(text.length);
  return sections;
}

/** White space, or the end of the text. */
const isBlank = (code: number): boolean => Number.isNaN(code) || code <= space;
