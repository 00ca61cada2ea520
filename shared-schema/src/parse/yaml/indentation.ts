import { quoted } from '../cursor.ts';
import { bareLines, hasTightDash, missingColon, tightDash } from './colon.ts';
import { type Level, levelsAbove, likelyIndents, textIndents } from './levels.ts';
import { indentOf, type Line, lineAbove } from './line.ts';
import { covered, inQuotes, type Mistake, needsQuotes, type Place } from './mistake.ts';

/**
 * The reader says "bad indentation" wherever something stands that cannot belong to the line: sometimes the indentation
 * is meant, mostly a text that needs quotes. The likeliest mistake comes first.
 */
export function badIndentation(place: Place): Mistake[] {
  const { text, at, line } = place;
  if (text.slice(line.start, line.first).includes('\t')) return tabbed(place);
  const letter = text.charAt(at);
  const opening = text.charAt(line.value);
  if (at <= line.first) return misplacedLine(place);
  if (at === line.value && letter === '-') return [inQuotes(text, line, listOnLine)];
  if (at === line.value) return [needsQuotes(text, line)];
  if (letter === ':') return colonOutOfPlace(place);
  if (opening === '"' || opening === "'") return [inQuotes(text, line, quoteInside[opening])];
  if (/[\]}]/.test(letter) && /[\]}]/.test(text.charAt(at - 1))) {
    return [covered('syntax-bracket', at, at + 1, `This "${letter}" closes nothing. Remove it.`, text)];
  }
  return at > line.value && line.value < line.valueEnd ? [needsQuotes(text, line)] : [];
}

const listOnLine = 'A list begins on a line of its own. Put a line break before "-", or quotes around the text.';

const quoteInside = {
  "'": "A quote inside single quotes is written ''. Write that, or use double quotes.",
  '"': 'A quote inside double quotes is written \\". Write that, or use single quotes.',
} as const;

/** The line may be one that a forgotten colon above runs into, stand too deep, or be a text with a colon in it. */
function colonOutOfPlace(place: Place): Mistake[] {
  const { text, at, line } = place;
  const runsOn = lineAbove(text, line)?.key === undefined ? missingColon({ ...place, at: line.start }) : [];
  return at > line.value
    ? [...runsOn, secondColon(text, line)]
    : [...runsOn, ...misplacedLine(place), ...colonInText(place)];
}

function secondColon(text: string, line: Line): Mistake {
  const value = quoted(text.slice(line.value, line.valueEnd));
  return inQuotes(text, line, `A text with a colon and a space in it needs quotes. Put quotes around ${value}.`);
}

/** A line that goes on with the text above has a colon in it. */
function colonInText({ text, at, line }: Place): Mistake[] {
  const content = quoted(text.slice(line.first, line.valueEnd));
  const message = `A text with a colon and a space in it needs quotes. ${content} goes on with the text above.`;
  const edits = [{ span: { start: at, end: at + 1 }, text: ' ' }];
  return [{ rule: 'syntax-quote', message, span: { start: line.first, end: line.valueEnd }, edits }];
}

/** The line as a whole stands where it cannot: itself, or because of a line above. */
function misplacedLine(place: Place): Mistake[] {
  const { text, line } = place;
  const content = text.slice(line.first, line.valueEnd);
  if (hasTightDash(text, line)) return [tightDash(line)];
  if (/^[@`%,\]}[{*&!|>]/.test(content) && line.key === undefined) return [needsQuotes(text, line)];
  const above = lineAbove(text, line);
  if (above && hasTightDash(text, above)) return [tightDash(above)];
  const without = above?.key === undefined ? missingColon({ ...place, at: line.start }) : [];
  const message = `${quoted(content)} does not belong here. Indent it under its key, or remove it.`;
  return [
    ...without,
    ...movedLines(text, line),
    covered('syntax-indentation', line.first, line.valueEnd, message, text),
  ];
}

/** The line, or the first of the lines above that it does not fit, with another indentation: the odd one first. */
function movedLines(text: string, line: Line): Mistake[] {
  const here = indentOf(line);
  const own = likelyIndents(text, line)
    .filter((indent) => indent !== here)
    .map((indent) => moved(line, indent));
  const others = [false, true].flatMap((asItem) =>
    levelsAbove(text, line, asItem)
      .filter((level) => level.indent !== here)
      .map((level) => ({ ...level, to: Math.max(0, indentOf(level.line) + here - level.indent) })),
  );
  const isNear = ({ indent }: Level) => Math.abs(indent - here) <= 3;
  const near = others.filter(isNear).map((level) => moved(level.line, level.to));
  const far = others.filter((level) => !isNear(level)).map((level) => moved(level.line, level.to));
  const likely = here % 2 === 0 ? [...near.filter(isEven), ...own, ...near] : [...own, ...near];
  const left = lineFurtherLeft(text, line);
  if (!left) return [...likely, ...far];
  const slipped = likelyIndents(text, left)
    .filter((indent) => indent !== indentOf(left))
    .map((indent) => moved(left, indent));
  // A line between two that stand alike is the odd one.
  const isBetween = levelsAbove(text, left, false).some(({ indent }) => indent === here);
  return isBetween ? [...slipped, ...likely, ...far] : [...likely, ...slipped, ...far];
}

/** The nearest line above that may have slipped to the left. */
function lineFurtherLeft(text: string, line: Line): Line | undefined {
  let left = lineAbove(text, line);
  while (left && indentOf(left) >= indentOf(line)) left = lineAbove(text, left);
  return left;
}

const isEven = ({ edits }: Mistake): boolean =>
  edits.every(({ span, text }) => (span.end - span.start) % 2 === 1 && text.length % 2 === 0);

function moved(line: Line, indent: number): Mistake {
  const here = indentOf(line);
  const message = `This line is indented by ${here} ${here === 1 ? 'space' : 'spaces'}, what it belongs to by ${indent}. Align it.`;
  const edits = [{ span: { start: line.start, end: line.first }, text: ' '.repeat(indent) }];
  return { rule: 'syntax-indentation', message, span: { start: line.first, end: line.valueEnd }, edits };
}

/** Lines of a text that slipped out of it look like keys without a colon. */
export const slippedText = (place: Place): Mistake[] =>
  bareLines(place).flatMap((line) => textIndents(place.text, line).map((indent) => moved(line, indent)));

/** A line whose indentation holds a tab, with every indentation that it may be meant to have. */
export function tabbed({ text, line }: Place): Mistake[] {
  const start = line.start + text.slice(line.start, line.first).indexOf('\t');
  const message = 'A tab cannot indent YAML. Replace it with spaces.';
  const mistake = { rule: 'syntax-tab', message, span: { start, end: line.first } };
  return [...likelyIndents(text, line), 0].map((indent) => ({
    ...mistake,
    edits: [{ span: { start: line.start, end: line.first }, text: ' '.repeat(indent) }],
  }));
}
