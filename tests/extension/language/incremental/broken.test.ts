import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../../../extension/src/language/analysis.ts';
import { codeLenses } from '../../../../extension/src/language/code-lens.ts';
import { documentSymbols } from '../../../../extension/src/language/symbols.ts';
import type { Format } from '../../../../shared-schema/src/parse/document.ts';
import { baker } from '../baker.ts';
import { formats } from '../golden.ts';

/** The rubric with something typed behind a piece of its text, and as it was before. */
function typed(format: Format, behind: string, what: string): { before: Analysis; after: Analysis; line: number } {
  const { text } = baker(format);
  const at = text.indexOf(behind) + behind.length;
  if (at < behind.length) throw new Error(`There is no ${behind} in the text.`);
  const before = analyse(text, format);
  void before.document;
  const after = analyse(text.slice(0, at) + what + text.slice(at), format, before);
  return { before, after, line: after.text.slice(0, at).split('\n').length - 1 };
}

const outline = (analysis: Analysis) => documentSymbols(analysis).map(({ name, children }) => [name, children.length]);

const mistakes: readonly (readonly [
  format: Format,
  name: string,
  behind: string,
  what: string,
  rule: string,
  line: number,
])[] = [
  ['yaml', 'a quote that is not closed', 'name: ', '"', 'syntax-unclosed', 0],
  ['yaml', 'a list that is not closed', 'develop: hire', '\n    aliases: [a, ', 'syntax-unclosed', 1],
  ['yaml', 'a line too far left', 'develop: hire', '\nfoo: bar', 'syntax-indentation', 1],
  ['yaml', 'a dash too far left', 'develop: hire', '\n- foo', 'syntax-indentation', 1],
  ['yaml', 'a key of the rubric, half typed', 'strongFrom: 2 }', '\npitf', 'syntax-colon', 1],
  ['json', 'a quote too many', '"name": ', '"x', 'syntax-quote', 0],
  ['json', 'a bracket too many', '"develop": "hire"', '}', 'syntax-bracket', 0],
  ['json', 'a list that is not closed', '"develop": "hire"', ', "aliases": ["a"', 'syntax-unclosed', 0],
];

describe.each(mistakes)('%s: %s', (format, _name, behind, what, rule, down) => {
  const { before, after, line } = typed(format, behind, what);

  test('is one problem on its line', () => {
    expect(after.validation.problems.map((problem) => [problem.rule, problem.range.start.line])).toEqual([
      [rule, line + down],
    ]);
  });

  test('takes nothing from what is known of the rubric', () => {
    expect(after.document.value).toEqual(before.document.value);
    expect(outline(after)).toEqual(outline(before));
    const titles = (analysis: Analysis) => codeLenses(analysis, 'u', {}).map(({ command }) => command.title);
    expect(titles(after)).toEqual(['Weights: 95 of 100, 5 left']);
  });

  test('moves what stands below it', () => {
    const [place] = after.document.locate([['cadence']]);
    const key = format === 'yaml' ? 'cadence' : '"cadence"';
    expect(place?.key?.start).toBe(after.text.lastIndexOf(key));
    expect(after.document.pathAt(after.text.lastIndexOf('Monday'))).toEqual(['cadence', 0, 'day']);
  });

  test('is forgotten when it is taken back', () => {
    const again = analyse(before.text, format, after);
    expect(again.validation.problems).toEqual(analyse(before.text, format).validation.problems);
  });
});

test.each(formats)('two lines of %s that cannot be read are two problems', (format) => {
  const { after } = typed(format, format === 'yaml' ? 'finding: ' : '"finding": ', format === 'yaml' ? '"' : '"x');
  const at = after.text.indexOf(format === 'yaml' ? 'name: ' : '"name": ') + (format === 'yaml' ? 6 : 8);
  const both = analyse(
    `${after.text.slice(0, at)}${format === 'yaml' ? "'" : '"x'}${after.text.slice(at)}`,
    format,
    after,
  );
  const lines = both.validation.problems.map(({ range }) => range.start.line);
  const lineOf = (what: string) => both.text.slice(0, both.text.indexOf(what)).split('\n').length - 1;
  expect(lines).toEqual([lineOf('name'), lineOf('finding')]);
});
