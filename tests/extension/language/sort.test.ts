import { describe, expect, test } from 'vitest';
import { codeActions } from '../../../extension/src/language/code-actions.ts';
import { foundationFirst } from '../../../extension/src/language/sort.ts';
import { caseOf, edited, expected, formats, marked } from './golden.ts';

describe.each(formats)('in %s', (format) => {
  const { analysis, text } = caseOf('sort', 'house', format);
  const roof = format === 'yaml' ? 'id: roof' : '"roof"';
  const at = (word: string) => analysis.lines.position(text.indexOf(word) + 1);
  const actions = (word: string) => codeActions(analysis, { start: at(word), end: at(word) });
  const take = (word: string, title: string) =>
    edited(analysis, actions(word).find((action) => action.title === title)?.edits ?? []);

  test('each competency behind those that it builds on, with its comments', () => {
    const after = take('paint', 'Sort competencies: foundation first');
    expect(after).toBe(expected('sort', 'foundation-first', format));
  });

  test('one down', () => {
    expect(take(roof, 'Move competency down')).toBe(expected('sort', 'moved-down', format));
  });

  test('and up again', () => {
    expect(take('paint', 'Move competency up')).toBe(expected('sort', 'moved-down', format));
  });

  test('the first cannot go up, the last not down', () => {
    const titles = (word: string) => actions(word).map(({ title }) => title);
    expect(titles(roof)).not.toContain('Move competency up');
    expect(titles(format === 'yaml' ? 'id: ground' : '"ground" }')).not.toContain('Move competency down');
  });
});

test('a circle keeps its order', () => {
  const competency = (id: string, index: number, buildsOn: string[]) => ({
    index,
    id,
    name: id,
    summary: undefined,
    weight: undefined,
    target: undefined,
    buildsOn,
  });
  // a waits for b and b for a: whichever is asked first is placed after the other.
  expect(foundationFirst([competency('a', 0, ['b']), competency('b', 1, ['a']), competency('c', 2, [])])).toEqual([
    1, 0, 2,
  ]);
});

test('competencies in the right order are not offered to be sorted', () => {
  const { analysis, position } = marked('competencies:\n  - id: a§\n  - id: b\n    buildsOn: [a]\n', 'yaml');
  const titles = codeActions(analysis, { start: position, end: position }).map(({ title }) => title);
  expect(titles.filter((title) => title.startsWith('Sort'))).toEqual([]);
});
