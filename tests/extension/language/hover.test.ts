import { describe, expect, test } from 'vitest';
import { hover } from '../../../extension/src/language/hover.ts';
import { baker } from './baker.ts';
import { caseOf, formats, marked } from './golden.ts';

describe.each(formats)('in %s', (format) => {
  const { analysis, text, at } = baker(format);
  const isYaml = format === 'yaml';
  const shown = (here: string, before = '') => {
    const found = hover(analysis, at(here, before));
    const { start, end } = found?.range ?? analysis.lines.range({ start: 0, end: 0 });
    return { on: text.slice(analysis.lines.offset(start), analysis.lines.offset(end)), contents: found?.contents };
  };
  const token = (name: string) => (isYaml ? name : `"${name}"`);

  test('a field: what it is for', () => {
    expect(shown('floor')).toEqual({
      on: token('floor'),
      contents:
        '**Floor**\n\nA score under this is flagged whatever the rest: no other strength compensates.\n\nFrom 0 to 100.\n\n---\n\nScore 1 (Learns)',
    });
  });

  test('a weight: the share that it comes to', () => {
    // 60/95 = 0.63157...; 100 - 95 = 5.
    expect(shown('60')).toEqual({
      on: '60',
      contents: '60 of 95 is a share of 63.16 %. The weights sum to 95: 5 is left.',
    });
  });

  test('a score between two levels', () => {
    expect(shown('1.5', 'weakBelow')).toEqual({ on: '1.5', contents: 'Score 1.5 (Learns to Works alone)' });
  });

  test('a choice: what each value means', () => {
    expect(shown('develop').contents).toBe(
      '**Develop**\n\n`coach` where practice closes a gap, `hire` where it is a matter of who is in the seat.\n\n' +
        '- `coach`: A gap closes with practice.\n- `hire`: A gap stays: it is a matter of who is in the seat.\n\nWithout it: `coach`.',
    );
  });

  test('an id: what it names and where it is used', () => {
    const lines = isYaml ? [25, 37, 38, 43, 50] : [31, 39, 39, 43, 48];
    expect(shown('planning', 'buildsOn')).toEqual({
      on: token('planning'),
      contents:
        '**Planning**\n\nWeight 60 of 95, which is 63.16 %, target 2 (Works alone)\n\nUsed in 5 places:\n' +
        `- competencies › care › buildsOn, line ${lines[0]}\n` +
        `- profiles › night › targets, line ${lines[1]}\n` +
        `- profiles › night › weights, line ${lines[2]}\n` +
        `- diagnoses › rush › weak, line ${lines[3]}\n` +
        `- cadence › Monday › competencies, line ${lines[4]}`,
    });
  });

  test('an anchor: words and reading level', () => {
    // 4 words (Plans 5 days.) is 3: 0.39 x 3 + 11.8 x (1 + 1 + 1) / 3 - 15.59 < 0, which is grade 0.
    const value = 'Plans 5 days.';
    expect(shown(value)).toEqual({
      on: isYaml ? value : `"${value}"`,
      contents: 'Anchor for 2 (Works alone)\n\n3 words, reading level: grade 0',
    });
  });

  test('a problem: why the rule minds it, with its page', () => {
    const { analysis: wrong } = caseOf('fixes', 'vague', format);
    const position = wrong.lines.position(wrong.text.indexOf('Often') + 1);
    expect(wrong.validation.problems.map(({ rule }) => rule)).toContain('vague-quantifier');
    const found = hover(wrong, position, { rulePage: (rule) => `https://rules.example/${rule}` });
    const [first] = (found?.contents ?? '').split('\n\n---\n\n');
    expect(first).toMatch(/^\[\*\*vague-quantifier\*\*\]\(https:\/\/rules\.example\/vague-quantifier\): [A-Z].*\.$/);
  });
});

test('a text in a block over several lines', () => {
  const { analysis, at } = baker('yaml');
  expect(hover(analysis, at('each batch'))?.contents).toMatch(/^Anchor for 2 \(Works alone\)\n\n4 words/);
});

test("an author's markup is shown as text", () => {
  const source = 'competencies:\n  - id: a§b\n    name: "[x](command:boom) <img src=y> **z** http://w.example"\n';
  const { analysis, position } = marked(source, 'yaml');
  expect(hover(analysis, position)?.contents.split('\n\n---\n\n').at(-1)?.split('\n')[0]).toBe(
    '**\\[x\\]\\(command:boom\\) &lt;img src=y&gt; \\*\\*z\\*\\* http&#58;//w.example**',
  );
});

test('nothing between parts', () => {
  const { analysis, position } = marked('id: x\n§\ntitle: y\n', 'yaml');
  expect(hover(analysis, position)).toBeUndefined();
});
