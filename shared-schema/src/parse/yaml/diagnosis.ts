import type { YAMLException } from 'js-yaml';
import { binaryMessage } from '../cursor.ts';
import { tooDeepMessage } from '../limits.ts';
import { choose } from './choice.ts';
import { missingColon, tightColon } from './colon.ts';
import { badIndentation, slippedText, tabbed } from './indentation.ts';
import { lineAbove, lineAt } from './line.ts';
import { lostDash } from './lost-dash.ts';
import { covered, insertion, type Mistake, needsQuotes, type Place } from './mistake.ts';
import { slippedSections } from './slipped-section.ts';
import { missedComma, unclosed } from './unclosed.ts';

/** The mistakes that may have made the reader give up, the likeliest first. */
type Diagnosis = (place: Place) => Mistake[];

const diagnoses: readonly (readonly [RegExp, Diagnosis])[] = [
  [/^tab characters/, tabbed],
  [/^nesting exceeded/, tooDeep],
  [/^deficient indentation|^unexpected end of the (?:stream|document) within/, unclosed],
  [/^missed comma/, missedComma],
  [/^expected the node content/, extraComma],
  [/^unknown escape|^expected hexadecimal/, badEscape],
  [/^expected valid JSON|^the stream contains non-printable|^null byte/, badCharacter],
  [/^a line break is expected|anchor|alias|^duplication of a tag|tag /, ({ text, line }) => [needsQuotes(text, line)]],
  [/directive|%YAML/, isDirective],
  [/^a whitespace character is expected/, ({ at }) => [tightColon(at)]],
  [
    /^expected ':'|multiline key/,
    (place) => [...slippedSections(place), ...lostDash(place), ...slippedText(place), ...missingColon(place)],
  ],
  [/^bad indentation/, (place) => [...slippedSections(place), ...lostDash(place), ...badIndentation(place)]],
  [
    /^end of the stream or a document/,
    (place) => [
      ...slippedSections(place),
      ...lostDash(place),
      ...slippedText(place),
      ...missingColon(place),
      ...badIndentation(place),
    ],
  ],
];

/**
 * What an author did, from where and why the reader gave up: its own messages speak of tokens and entries, and it stops
 * where it no longer understands, which is often after the mistake.
 */
export function diagnose(text: string, error: YAMLException | undefined): Mistake {
  const place = placeOf(text, error);
  const diagnosis = diagnoses.find(([reasons]) => reasons.test(place.reason))?.[1];
  return choose(text, place.at, diagnosis?.(place) ?? []) ?? unreadable(text, error);
}

function placeOf(text: string, error: YAMLException | undefined): Place {
  const at = Math.min(error?.mark?.position ?? 0, text.length);
  return { text, at, line: lineAt(text, at), reason: error?.reason ?? '' };
}

/** What cannot be told any better. The line is left out, for the rest of the text may be fine. */
export function unreadable(text: string, error: YAMLException | undefined): Mistake {
  const { at, line } = placeOf(text, error);
  const here = line.first === line.end ? (lineAbove(text, line) ?? line) : line;
  const message =
    'This line cannot be read as YAML. Compare its indentation with its neighbours, and put text in quotes.';
  return covered('syntax-yaml', here.first === here.end ? at : here.first, here.end, message, text);
}

function tooDeep({ at }: Place): Mistake[] {
  return [{ rule: 'syntax-too-deep', message: tooDeepMessage, span: { start: at, end: at + 1 }, edits: [] }];
}

function extraComma({ text, at }: Place): Mistake[] {
  return [covered('syntax-comma', at, at + 1, 'Nothing stands before this comma. Remove it.', text)];
}

function badEscape({ text, at }: Place): Mistake[] {
  const start = text.lastIndexOf('\\', at);
  const letter = text.charAt(start + 1);
  const digits = letter === 'x' ? 'two' : letter === 'u' ? 'four' : 'eight';
  const message = /[xuU]/.test(letter)
    ? `After \\${letter} come ${digits} digits or letters from a to f.`
    : `\\${letter} means nothing in double quotes. Write \\\\ for a backslash, or use single quotes.`;
  return [{ rule: 'syntax-escape', message, span: { start, end: start + 2 }, edits: [insertion(start, '\\')] }];
}

function badCharacter({ text, at }: Place): Mistake[] {
  const code = text.charCodeAt(at);
  if (code === 0) {
    return [{ rule: 'syntax-character', message: binaryMessage, span: { start: at, end: at + 1 }, edits: [] }];
  }
  const message = `The text holds a character that cannot be shown (code ${code}). Remove it.`;
  return [covered('syntax-character', at, at + 1, message, text)];
}

function isDirective({ text, line }: Place): Mistake[] {
  const here = text.charAt(line.first) === '%' ? line : (lineAbove(text, line) ?? line);
  const message = 'A line that begins with "%" is a directive. Remove it.';
  return [covered('syntax-directive', here.first, here.end, message, text)];
}
