import { quoted } from '../cursor.ts';
import { indentOf, type Line, lineAbove, lineBelow } from './line.ts';
import { covered, inQuotes, type Mistake, needsQuotes, noColon, type Place } from './mistake.ts';

/**
 * The reader says "bad indentation" wherever something stands that cannot belong to the line: sometimes the indentation
 * is meant, mostly a text that needs quotes.
 */
export function badIndentation(place: Place): Mistake | undefined {
  const { text, at, line } = place;
  if (at <= line.first) return ofLine(place);
  const letter = text.charAt(at);
  const opening = text.charAt(line.value);
  if (at === line.value) return atValue(place, letter);
  if (letter === ':') return secondColon(place);
  if (at > line.value && (opening === '"' || opening === "'")) return afterQuote(place, opening);
  if (/[\]}]/.test(letter) && /[\]}]/.test(text.charAt(at - 1))) {
    return covered('syntax-bracket', at, at + 1, `This "${letter}" closes nothing. Remove it.`, text);
  }
  return at > line.value && line.value < line.valueEnd ? needsQuotes(place) : undefined;
}

function atValue(place: Place, letter: string): Mistake {
  const { text, line } = place;
  if (letter === '-')
    return inQuotes(
      line,
      text,
      'A list begins on a line of its own. Put a line break before "-", or quotes around the text.',
    );
  return needsQuotes(place);
}

function afterQuote({ text, line }: Place, quote: string): Mistake {
  const message =
    quote === "'"
      ? "A quote inside single quotes is written ''. Write that, or use double quotes."
      : 'A quote inside double quotes is written \\". Write that, or use single quotes.';
  return inQuotes(line, text, message);
}

/** A colon in the middle of a value, or of a line that is indented as if it belonged to the value above. */
function secondColon(place: Place): Mistake | undefined {
  const { text, at, line } = place;
  if (at > line.value) {
    const value = text.slice(line.value, line.valueEnd);
    return inQuotes(
      line,
      text,
      `A text with a colon and a space in it needs quotes. Put quotes around ${quoted(value)}.`,
    );
  }
  const above = lineAbove(text, line);
  if (!above) return undefined;
  if (above.key !== undefined) return misplaced(place, above.content - above.start);
  const first = firstOfText(text, above);
  if (first.key === undefined) return noColon({ ...place, at: first.valueEnd });
  const content = text.slice(line.first, line.valueEnd);
  const message = `A text with a colon and a space in it needs quotes. ${quoted(content)} goes on with the text above.`;
  const edits = [{ span: { start: at, end: at + 1 }, text: ' ' }];
  return { rule: 'syntax-quote', message, span: { start: line.first, end: line.valueEnd }, edits };
}

/** The line on which the text that a line goes on with begins: with its key, if it has one. */
function firstOfText(text: string, line: Line): Line {
  const above = line.content > line.first ? undefined : lineAbove(text, line);
  if (!above || indentOf(above) >= indentOf(line))
    return above && above.key === undefined ? firstOfText(text, above) : line;
  return above.key === undefined ? firstOfText(text, above) : above.value < above.valueEnd ? above : line;
}

/** The line as a whole stands where it cannot. */
function ofLine(place: Place): Mistake {
  const { text, line } = place;
  const content = text.slice(line.first, line.valueEnd);
  if (/^-[^\s-]/.test(content)) {
    const span = { start: line.first, end: line.first + 1 };
    const edits = [{ span: { start: span.end, end: span.end }, text: ' ' }];
    return { rule: 'syntax-dash', message: 'A space is missing after this "-". Add one.', span, edits };
  }
  if (/^[@`%,\]}[{*&!|>]/.test(content) && line.key === undefined) return needsQuotes(place);
  return misplaced(place, neighbourIndent(text, line));
}

function misplaced({ text, line }: Place, indent: number): Mistake {
  const here = indentOf(line);
  const span = { start: line.first, end: line.valueEnd };
  const spaces = (count: number) => `${count} ${count === 1 ? 'space' : 'spaces'}`;
  if (here === indent) {
    const message = `${quoted(text.slice(line.first, line.valueEnd))} does not belong here. Indent it under its key, or remove it.`;
    return covered('syntax-indentation', span.start, span.end, message, text);
  }
  const message = `This line is indented by ${spaces(here)}, what it belongs to by ${indent}. Align it.`;
  return {
    rule: 'syntax-indentation',
    message,
    span,
    edits: [{ span: { start: line.start, end: line.first }, text: ' '.repeat(indent) }],
  };
}

/** The indentation above that comes nearest to the line's own: of a list item among items, of a key among keys. */
function neighbourIndent(text: string, line: Line): number {
  const here = indentOf(line);
  const isItem = line.content > line.first;
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let above = lineAbove(text, line); above && least > 0; above = lineAbove(text, above)) {
    const indent = indentOf(above);
    if (indent > least) continue;
    least = indent;
    const level = isItem ? itemLevel(above) : above.key === undefined ? undefined : above.content - above.start;
    if (level !== undefined && (best === undefined || Math.abs(level - here) < Math.abs(best - here))) best = level;
  }
  return best ?? 0;
}

/** Where list items stand: with other items, or two deeper than a key that waits for them. */
function itemLevel(above: Line): number | undefined {
  if (above.content > above.first) return indentOf(above);
  return above.key !== undefined && above.value === above.end ? indentOf(above) + 2 : undefined;
}

/**
 * The indentation that a line with a tab in it is most likely to have: the one of the line below if the lines above
 * allow it, otherwise of the innermost place above that has room for its key.
 */
export function likelyIndent(text: string, line: Line): number {
  const isItem = line.content > line.first;
  const below = lineBelow(text, line);
  const levels: { level: number; keys: Set<string> }[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let above = lineAbove(text, line); above && least > 0; above = lineAbove(text, above)) {
    const level = isItem ? itemLevel(above) : above.key === undefined ? undefined : above.content - above.start;
    if (indentOf(above) > least || level === undefined) continue;
    least = indentOf(above);
    const known = levels.at(-1)?.level === level ? levels.at(-1) : undefined;
    if (known) known.keys.add(above.key ?? '');
    else levels.push({ level, keys: new Set([above.key ?? '']) });
  }
  const opens = line.key !== undefined && line.value === line.valueEnd && below !== undefined;
  const fits = levels.filter(({ level, keys }) => {
    if (line.key !== undefined && !isItem && keys.has(line.key)) return false;
    return !opens || (below.content > below.first ? level <= indentOf(below) : level < indentOf(below));
  });
  const belowLevel = below === undefined || opens ? -1 : isItem ? indentOf(below) : below.content - below.start;
  return (fits.find(({ level }) => level === belowLevel) ?? fits[0] ?? levels[0])?.level ?? 0;
}
