import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { cutTexts } from '@rubric-kit/shared-schema/parse/yaml/cut-text.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';
import { smallRubric } from '../../rules/structure/said.ts';
import { marked } from '../marked.ts';

const cutIn = (text: string) => cutTexts(parse(text, 'yaml'));

describe('a text without quotes that a "#" cuts short', () => {
  test('is told at the "#", with what is left of it and what to do', () => {
    const { text, span } = marked('id: hunter\nname: Hunter «#1 of the team»\ntitle: Hunters\n');
    expect(cutIn(text)).toEqual([
      {
        rule: 'syntax-hash',
        message:
          'The text ends before this "#", as "Hunter": the rest is a comment. Put the text in quotes if it belongs to it, or a space after the "#" if not.',
        span,
      },
    ]);
  });

  test.each([
    ['an item', 'aliases:\n  - Hunter «#1»\n  - Farmer\n'],
    ['an item in brackets', 'aliases: [\n    Farmer,\n    Hunter «#1»\n  ]\n'],
    ['the last line of several', "summary: Hunts deals\n  as the team's «#1 of 3»\nid: a\n"],
    ['after a tab', 'name: Hunter\t«#1»\n'],
    ['at the end of the file', 'name: Hunter «#1»'],
    ['before a line break of Windows', 'name: Hunter «#1 or #2»\r\nid: a\r\n'],
    ['with spaces at its end', 'name: Hunter «#1»  \nid: a\n'],
  ])('is told of %s', (_name, source) => {
    const { text, span } = marked(source);
    expect(cutIn(text).map((cut) => cut.span)).toEqual([span]);
  });

  test.each([
    ['a comment with a space', 'name: Hunter # 1 of the team\n'],
    ['a comment that refers to a number', 'name: Hunter # see #1\n'],
    ['a line of its own', 'name: Hunter\n  #1 of the team\nid: a\n'],
    ['a line between keys', 'name: Hunter\n#name: Farmer\nid: a\n'],
    ['a "#" inside a word', 'name: C#1 and F#\n'],
    ['a text in double quotes', 'name: "Hunter #1"\n'],
    ['a comment after double quotes', 'name: "Hunter" #1\n'],
    ['a text in single quotes over lines', "name: 'Hunter\n  the #1'\n"],
    ['a folded text', 'name: >-\n  Hunter #1\n  of #3\nid: a\n'],
    ['a kept text', 'name: |\n  Hunter #1\n'],
    ['a number', 'weight: 20 #25\n'],
    ['a truth value', 'coachable: true #false\n'],
    ['a key', 'scale: #1\n  step: 1\n'],
    ['a list in brackets', 'aliases: [Hunter] #1\n'],
    ['a ruler', 'name: Hunter ####\n'],
    ['nothing after it', 'name: Hunter #\n'],
  ])('is not told of %s', (_name, text) => {
    expect(parse(text, 'yaml').faults).toEqual([]);
    expect(cutIn(text)).toEqual([]);
  });

  test('is none of JSON', () => {
    expect(cutTexts(parse('{ "name": "Hunter #1" }', 'json'))).toEqual([]);
  });

  test('is a warning beside the other problems, in the order of the text', () => {
    const text = smallRubric.replace('title: Baker', 'title: Baker #1').replace('weight: 100', 'weight: 90');
    const { rubric, problems } = validate(text, 'yaml', { groups: ['meaning'] });
    expect(rubric?.title).toBe('Baker');
    const told = problems.map(({ rule, severity, range }) => [
      severity,
      rule,
      text.split('\n')[range.start.line]?.trim(),
    ]);
    expect(told.filter(([, rule]) => rule === 'syntax-hash' || rule === 'weights-sum')).toEqual([
      ['warning', 'syntax-hash', 'title: Baker #1'],
      ['error', 'weights-sum', 'weight: 90'],
    ]);
  });

  test('leaves a text that cannot be read to its faults', () => {
    const { problems } = validate('name: Hunter #1\nid: [a\n', 'yaml');
    expect(problems.map(({ rule }) => rule)).toEqual(['syntax-unclosed']);
  });
});
