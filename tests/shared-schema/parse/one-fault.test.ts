import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { describe, expect, test } from 'vitest';
import { seeds } from './seeds.ts';

/** A slip of the keyboard on one line: the lines that it leaves, or nothing where the line gives no occasion for it. */
type Slip = (line: string) => string | readonly string[] | undefined;

const where =
  (pattern: RegExp, change: (line: string) => string | readonly string[]): Slip =>
  (line) =>
    pattern.test(line) ? change(line) : undefined;

const indentOf = (line: string) => /^ */.exec(line)?.[0] ?? '';

// In block style a key, perhaps after a dash, and a value of several words on its line.
const words = /^[\s-]*\w+: [A-Z]\w+ \w/;
const yaml: Readonly<Record<string, Slip>> = {
  'no closing bracket': where(/[\]}]\s*$/, (line) => line.replace(/[\]}]\s*$/, '')),
  'a tab for the indentation': where(/^ +\S/, (line) => line.replace(/^ +/, '\t')),
  'a tab for two spaces': where(/^ {2}/, (line) => line.replace(/^ {2}/, '\t')),
  'an opening quote alone': where(/: [A-Za-z0-9][^"']*$/, (line) => line.replace(/: (?=[A-Za-z0-9][^"']*$)/, ': "')),
  'no colon': where(/^[\s-]*\w+: \w/, (line) => line.replace(': ', ' ')),
  'no space after the colon': where(/^[\s-]*\w+: \w/, (line) => line.replace(': ', ':')),
  'a key twice': where(/^ *\w+: [^>|]*$/, (line) => [line, line]),
  'half a key': where(/^ *\w+: [^>|]*$/, (line) => [line, `${indentOf(line)}wei`]),
  'a comma twice': where(/[[{].*, /, (line) => line.replace(', ', ',, ')),
  'a colon in a text': where(words, (line) => line.replace(/(: [A-Z]\w+) /, '$1: ')),
  'an asterisk first': where(words, (line) => line.replace(/: ([A-Z]\w+) /, ': *$1* ')),
  'an at sign first': where(words, (line) => line.replace(/: (?=[A-Z])/, ': @')),
  'a bracket first': where(words, (line) => line.replace(/: ([A-Z]\w+) /, ': [$1] ')),
  'a greater-than sign first': where(words, (line) => line.replace(/: (?=[A-Z])/, ': > ')),
  'quotes around one word': where(words, (line) => line.replace(/: ([A-Z]\w+) /, ': "$1" ')),
};

// One member or item a line, as programs write it.
const json: Readonly<Record<string, Slip>> = {
  'no comma': where(/,$/, (line) => line.slice(0, -1)),
  'a comma twice': where(/,$/, (line) => `${line},`),
  'a comma at the end': where(/^\s+.*[^,{[]$/, (line) => `${line},`),
  'a comment': where(/\S/, (line) => `${line} // ours`),
  'a bracket twice': where(/[\]}],?$/, (line) => line.replace(/([\]}])(,?)$/, '$1$1$2')),
  'the other bracket': where(/[\]}],?$/, (line) => line.replace(/[\]}](?=,?$)/, (it) => (it === ']' ? '}' : ']'))),
  'no closing quote': where(/"(?=,?$)/, (line) => line.replace(/"(?=,?$)/, '')),
  'no opening quote': where(/": "/, (line) => line.replace(/": "/, '": ')),
  'a bare key': where(/^\s*"\w+":/, (line) => line.replace(/"(\w+)":/, '$1:')),
  'a key without its closing quote': where(/^\s*"\w+":/, (line) => line.replace(/"(\w+)":/, '"$1:')),
  'a key in single quotes': where(/^\s*"\w+":/, (line) => line.replace(/"(\w+)":/, "'$1':")),
  'no colon': where(/^\s*"\w+": /, (line) => line.replace(/": /, '" ')),
  'an equals sign': where(/^\s*"\w+": /, (line) => line.replace(/": /, '" = ')),
  'a key twice': where(/^\s*"\w+": .*,$/, (line) => [line, line]),
  'half a key': where(/^\s*"\w+": .*,$/, (line) => [line, `${indentOf(line)}"wei`]),
  'a key alone': where(/^\s*"\w+": .*,$/, (line) => [line, `${indentOf(line)}"wei"`]),
  'a key and a colon': where(/^\s*"\w+": .*,$/, (line) => [line, `${indentOf(line)}"wei":`]),
  'no value': where(/^\s*"\w+": [^[{]*,$/, (line) => line.replace(/: .*,$/, ': ,')),
  'a quote inside a text': where(/": "\w+ \w+ /, (line) => line.replace(/": "(\w+) (\w+) /, '": "$1 "$2" ')),
};

/** Lines inside a text over several lines, where nearly anything goes, and comments. */
function prose(lines: readonly string[]): Set<number> {
  const inside = new Set<number>();
  let indent = Number.POSITIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    const start = line.search(/[^\s-]|-(?! )/);
    if (start < 0 || start > indent || line[start] === '#') inside.add(index);
    else indent = /: [>|]-?$/.test(line) ? start : Number.POSITIVE_INFINITY;
  }
  return inside;
}

/** The slip on each of some lines: how many there were, and those that are not told once and on their own line. */
function tried(text: string, format: Format, slip: Slip): { count: number; off: string[] } {
  const lines = text.split('\n');
  const left = format === 'yaml' ? prose(lines) : new Set<number>();
  const off: string[] = [];
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const made = left.has(index) ? undefined : slip(line);
    // Every third occasion: what lies between them is alike.
    if (made === undefined || (count++ % 3 !== 0 && count > 12)) continue;
    const put = typeof made === 'string' ? [made] : made;
    const document = parse([...lines.slice(0, index), ...put, ...lines.slice(index + 1)].join('\n'), format);
    const told = document.faults.map(({ rule, span }) => `${document.range(span).start.line - index} ${rule}`);
    const expected = put.length - 1; // the last of the lines that it leaves
    if (told.length !== 1 || !told[0]?.startsWith(`${expected} `)) off.push(`${index + 1}: ${put.at(-1)} -> ${told}`);
  }
  return { count, off };
}

describe.each([
  ['JSON', 'json', json],
  ['YAML', 'yaml', yaml],
] as const)('a slip in a shipped rubric as %s is one fault on its line', (_name, format, slips) => {
  test.each(Object.entries(slips))('%s', (_slip, slip) => {
    const results = seeds.filter((seed) => seed.format === format).map(({ text }) => tried(text, format, slip));
    expect(results.flatMap(({ off }) => off)).toEqual([]);
    expect(results.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(5);
  });
});

describe('a line of a shipped rubric that slips to the left', () => {
  const texts = seeds.filter(({ format }) => format === 'yaml').map(({ text }) => text);

  // In a text over several lines nothing is wrong, and what still means something is for the format to judge. Of two lines
  // that fit their neighbours equally well either may be the odd one.
  test.each([1, 2, 3, 4])('by %i is at most one fault, nearly always on its line', (spaces) => {
    const several: string[] = [];
    let told = 0;
    let onLine = 0;
    for (const text of texts) {
      const lines = text.split('\n');
      for (const [index, line] of lines.entries()) {
        if (!line.startsWith(' '.repeat(spaces)) || line.trimStart().startsWith('#')) continue;
        const slipped = [...lines.slice(0, index), line.slice(spaces), ...lines.slice(index + 1)].join('\n');
        const document = parse(slipped, 'yaml');
        const at = document.faults.map(({ span }) => document.range(span).start.line - index);
        if (at.length > 1) several.push(`${index + 1}: ${line} -> ${at}`);
        told += at.length;
        if (at[0] === 0) onLine++;
      }
    }
    expect(several).toEqual([]);
    expect(told).toBeGreaterThan(300);
    expect(onLine / told).toBeGreaterThan(0.9);
  });
});

describe('a bracket that is taken out of a shipped rubric', () => {
  test.each(seeds.slice(0, 3))('is one fault, at the bracket that is left, as $format', ({ text, format }) => {
    const off: string[] = [];
    let count = 0;
    for (const match of text.matchAll(/[\]}](?=[\s,\]}]*$)/gm)) {
      if (count++ % 4 !== 0) continue;
      const opener = openerOf(text, match.index);
      const document = parse(text.slice(0, match.index) + text.slice(match.index + 1), format);
      const told = document.faults.map(({ rule, span }) => `${rule} ${span.start}`);
      if (told.length !== 1 || told[0] !== `syntax-unclosed ${opener}`)
        off.push(`${match.index} of ${opener}: ${told}`);
    }
    expect(off).toEqual([]);
    expect(count).toBeGreaterThan(50);
  });
});

/** The bracket that a closing one belongs to; in these rubrics no text has brackets in it. */
function openerOf(text: string, closer: number): number {
  let depth = 0;
  for (let at = closer; at >= 0; at--) {
    if (text[at] === ']' || text[at] === '}') depth++;
    else if (text[at] === '[' || text[at] === '{') depth--;
    if (depth === 0) return at;
  }
  return -1;
}
