import { describe, expect, test } from 'vitest';
import { codeActions } from '../../../extension/src/language/code-actions.ts';
import type { Format } from '../../../shared-schema/src/parse/document.ts';
import { caseOf, edited, expected, formats, marked } from './golden.ts';

const at = (name: string, word: string, format: Format) => {
  const { analysis, text } = caseOf('fixes', name, format);
  const position = analysis.lines.position(text.indexOf(word) + 1);
  return { analysis, actions: codeActions(analysis, { start: position, end: position }) };
};

describe.each(formats)('in %s', (format) => {
  test('a quick fix', () => {
    const { analysis, actions } = at('mistakes', 'titel', format);
    expect(actions.map(({ title, kind, rules, isPreferred }) => ({ title, kind, rules, isPreferred }))).toEqual([
      { title: 'Change to "title"', kind: 'quickfix', rules: ['unknown-field'], isPreferred: true },
    ]);
    expect(edited(analysis, actions[0]?.edits ?? [])).toBe(expected('fixes', 'one', format));
  });

  test('a rule that is set to off in this file', () => {
    const { analysis, actions } = at('vague', 'Often', format);
    const off = actions.find(({ title }) => title === 'Set "vague-quantifier" to off in this file');
    expect(off?.kind).toBe('quickfix');
    expect(edited(analysis, off?.edits ?? [])).toBe(expected('fixes', 'off', format));
  });

  test('beside a rule that is off already', () => {
    const { analysis, actions } = at('off-again', 'Often', format);
    const off = actions.find(({ title }) => title === 'Set "vague-quantifier" to off in this file');
    expect(edited(analysis, off?.edits ?? [])).toBe(expected('fixes', 'off-again', format));
  });

  test('a valid place has no fix', () => {
    expect(at('valid', 'version', format).actions).toEqual([]);
  });
});

test('a rule about structure cannot be set to off', () => {
  const { actions } = at('mistakes', 'coahc', 'yaml');
  expect(actions.filter(({ title }) => title.startsWith('Set'))).toEqual([]);
});

test('a text that cannot be read has no actions', () => {
  const { analysis, position } = marked('id: [§\n', 'yaml');
  expect(codeActions(analysis, { start: position, end: position })).toEqual([]);
});
