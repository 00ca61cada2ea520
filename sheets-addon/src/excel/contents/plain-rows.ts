import type { Pieces } from '../../pieces.ts';
import { parseCell } from '../reference.ts';
import type { XmlTag } from '../xml.ts';
import { type CellSink, cellSink, type ReadCells } from './cells.ts';

/** The rows of a sheet part, and where they stand in its text. */
export interface PlainRows extends ReadCells {
  /** Behind `<sheetData>`. */
  readonly start: number;
  /** Where `</sheetData>` begins. */
  readonly end: number;
}

/**
 * Reads the rows of a sheet part that holds nothing unusual in them; `null` where it does or is damaged, so that the XML
 * parser has to say what is in it. A sheet of half a million formulas has 100 MB of XML, for which the parser takes 20
 * times as long as for unpacking them; nearly all of it is rows of a few kinds of tags, which every program writes alike.
 * What is taken here the parser would take too, and give the same.
 */
export function* readPlainRows(text: string, sharedStrings: readonly string[]): Pieces<PlainRows | null> {
  const tag = '<sheetData>';
  const found = text.indexOf(tag);
  if (found < 0 || text.indexOf('<!') >= 0) return null;
  // Characters that XML does not have, and line ends that a parser makes others of.
  if (/[^\t\n\u0020-\ufffd]/.test(text) || text.includes(']]>')) return null;
  const sink = cellSink(sharedStrings);
  const start = found + tag.length;
  // A formula with its `=` is then a part of this text; put together, each of half a million would be copied.
  const marked = text.slice(0, start) + text.slice(start).replaceAll('<f>', '<f>=');
  const scanner = new Scanner(marked, sink);
  const end = yield* scanner.rows(start);
  return end < 0 ? null : { ...sink.read(), start, end: end - scanner.formulas };
}

/** Rows between two pauses. */
const rowsAtOnce = 64;

const space = 32;
const quote = 34;
const slash = 47;
const less = 60;
const equals = 61;
const greater = 62;
/** Other attributes of cells; they say nothing of what is in them. */
const otherNames = new Set(['cm', 'vm', 'ph']);

/** Attributes of `<c>`. */
interface CellTag {
  r: string | undefined;
  s: string | undefined;
  t: string | undefined;
}

class Scanner {
  /** How many formulas were met that have an `=` only here. */
  formulas = 0;
  readonly #text: string;
  readonly #sink: CellSink;
  #at = 0;
  #row = -1;
  #column = -1;
  /** Attributes of the last start tag, and whether it was `<a/>`. */
  #attributes: Record<string, string> = {};
  #isEmpty = false;
  #cellTag: CellTag = { r: undefined, s: undefined, t: undefined };

  constructor(text: string, sink: CellSink) {
    this.#text = text;
    this.#sink = sink;
  }

  /** Reads up to `</sheetData>` and returns where it begins; -1 where something else is met. */
  *rows(start: number): Pieces<number> {
    const text = this.#text;
    this.#at = start;
    for (;;) {
      if (text.startsWith('</sheetData>', this.#at)) return this.#at;
      if (!this.#open('<row')) return -1;
      const { r } = this.#attributes;
      this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
      this.#column = -1;
      this.#sink.row(this.#row, { name: 'row', attributes: this.#attributes } satisfies XmlTag);
      if (!this.#isEmpty && !this.#cells()) return -1;
      if (this.#row % rowsAtOnce === 0) yield;
    }
  }

  #cells(): boolean {
    while (!this.#take('</row>')) if (!this.#cell()) return false;
    return true;
  }

  #cell(): boolean {
    if (!this.#openCell()) return false;
    const { r, s: style, t: type } = this.#cellTag;
    const place = r === undefined ? null : parseCell(r);
    this.#row = place?.row ?? this.#row;
    this.#column = place?.column ?? this.#column + 1;
    let value: string | null = null;
    let formula = '';
    let formulaTag: Record<string, string> | null = null;
    if (!this.#isEmpty) {
      if (this.#take('<f>')) {
        const own = this.#content('</f>');
        if (own === null) return false;
        formula = own === '=' ? '' : own;
        formulaTag = noAttributes;
        this.formulas++;
      } else if (this.#open('<f')) {
        formulaTag = this.#attributes;
        if (!this.#isEmpty) {
          const own = this.#content('</f>');
          if (own === null) return false;
          formula = own === '' ? '' : `=${own}`;
        }
      }
      if (this.#take('<v>')) {
        value = this.#content('</v>');
        if (value === null) return false;
      } else {
        const isInline = this.#take('<is>');
        if (this.#open(isInline ? '<t' : '<v')) {
          value = this.#isEmpty ? '' : this.#content(isInline ? '</t>' : '</v>');
          if (value === null) return false;
        }
        if (isInline && !this.#take('</is>')) return false;
      }
      if (!this.#take('</c>')) return false;
    }
    const { row, column } = { row: this.#row, column: this.#column };
    this.#sink.cell({ row, column, type, style, value, formula, formulaTag });
    return true;
  }

  /** Reads `<c` with its attributes: of nearly all cells these are the three of one letter. */
  #openCell(): boolean {
    const text = this.#text;
    if (!text.startsWith('<c ', this.#at)) {
      if (!this.#open('<c')) return false;
    } else {
      const tag: CellTag = { r: undefined, s: undefined, t: undefined };
      let at = this.#at + 3;
      for (;;) {
        const name = text.charCodeAt(at);
        if (text.charCodeAt(at + 1) !== equals || text.charCodeAt(at + 2) !== quote) break;
        const start = at + 3;
        at = start;
        while (isWordLetter(text.charCodeAt(at))) at++;
        if (text.charCodeAt(at) !== quote) break;
        const value = text.slice(start, at);
        at++;
        if (name === 114 && tag.r === undefined) tag.r = value;
        else if (name === 115 && tag.s === undefined) tag.s = value;
        else if (name === 116 && tag.t === undefined) tag.t = value;
        else break;
        const next = text.charCodeAt(at);
        if (next === space && text.charCodeAt(at + 1) !== space) at++;
        else if (next === greater || (next === slash && text.charCodeAt(at + 1) === greater)) {
          this.#isEmpty = next === slash;
          this.#at = at + (this.#isEmpty ? 2 : 1);
          this.#cellTag = tag;
          return true;
        } else break;
      }
      if (!this.#open('<c')) return false;
    }
    const names = Object.keys(this.#attributes);
    if (!names.every((name) => name === 'r' || name === 's' || name === 't' || otherNames.has(name))) return false;
    const { r, s, t } = this.#attributes;
    this.#cellTag = { r, s, t };
    return true;
  }

  #take(tag: string): boolean {
    if (!this.#text.startsWith(tag, this.#at)) return false;
    this.#at += tag.length;
    return true;
  }

  /** Reads a start tag, given as `<name`; leaves everything as it is where another one stands here or it is unusual. */
  #open(start: string): boolean {
    const text = this.#text;
    if (!text.startsWith(start, this.#at)) return false;
    const attributes: Record<string, string> = Object.create(null);
    let at = this.#at + start.length;
    for (;;) {
      const isApart = text.charCodeAt(at) === space;
      while (text.charCodeAt(at) === space) at++;
      const code = text.charCodeAt(at);
      if (code === greater || (code === slash && text.charCodeAt(at + 1) === greater)) {
        this.#isEmpty = code === slash;
        this.#at = at + (this.#isEmpty ? 2 : 1);
        this.#attributes = attributes;
        return true;
      }
      if (!isApart) return false;
      const nameStart = at;
      for (let letter = code; isNameLetter(letter); letter = text.charCodeAt(at)) at++;
      const name = text.slice(nameStart, at);
      if (name === '' || name in attributes) return false;
      if (text.charCodeAt(at) !== equals || text.charCodeAt(at + 1) !== quote) return false;
      const valueStart = at + 2;
      at = valueStart;
      for (let letter = text.charCodeAt(at); letter !== quote; letter = text.charCodeAt(++at)) {
        // Entities and line ends are for the parser; so is what has no end.
        if (letter === 38 || letter === less || letter < space || Number.isNaN(letter)) return false;
      }
      attributes[name] = text.slice(valueStart, at);
      at++;
    }
  }

  /** Reads text up to an end tag; `null` where something else is in it. */
  #content(endTag: string): string | null {
    const text = this.#text;
    const end = text.indexOf('<', this.#at);
    if (end < 0 || !text.startsWith(endTag, end)) return null;
    const content = text.slice(this.#at, end);
    this.#at = end + endTag.length;
    return plainText(content);
  }
}

const isNameLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 58 || code === 95;

const isWordLetter = (code: number): boolean => (code >= 48 && code <= 57) || isNameLetter(code);

const noAttributes: Record<string, string> = Object.freeze(Object.create(null));

const entities: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** Text without entities; `null` where it has others than the five that need no declaration. */
function plainText(text: string): string | null {
  if (!text.includes('&')) return text;
  let isKnown = true;
  const plain = text.replaceAll(/&[^;&]*;?/g, (entity) => {
    const known = entities.get(entity);
    if (known === undefined) isKnown = false;
    return known ?? '';
  });
  return isKnown ? plain : null;
}
