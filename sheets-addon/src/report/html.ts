const made: unique symbol = Symbol('markup');

/** Markup made by `html` and by nothing else: text from a file can never be taken for it. */
export interface Markup {
  readonly [made]: string;
}

/** What stands between markup. Text is escaped, lists are joined, `null`, `undefined` and `false` leave nothing. */
export type Piece = string | number | Markup | null | undefined | false | readonly Piece[];

/** Writes markup; every value in it becomes text. Attribute values have to be quoted. */
export function html(literals: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  const text = literals.reduce((written, literal, index) => written + render(values[index - 1]) + literal);
  return { [made]: text };
}

/** The markup as a document's text. */
export const markupText = (markup: Markup): string => markup[made];

function render(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escapeText(piece);
  if (typeof piece === 'number') return String(piece);
  return made in piece ? piece[made] : piece.map(render).join('');
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text that means itself in an element and in a quoted attribute. Control characters, which HTML forbids, are dropped. */
const escapeText = (text: string): string =>
  text.replace(/[&<>"']|(?![\t\n\r])\p{Cc}/gu, (char) => entities.get(char) ?? '');
