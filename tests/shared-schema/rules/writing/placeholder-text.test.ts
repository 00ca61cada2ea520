import { describe, expect, test } from 'vitest';
import { placeholderText } from '../../../../shared-schema/src/rules/writing/placeholder-text.ts';
import { found, rubric } from '../draft.ts';

const of = (title: string) => found(placeholderText, rubric({ title }));

describe('keeps a place', () => {
  test.each(['TODO', 'TBD: ask Ana', 'Level 1', 'What to do', '…', '???', 'Lorem ipsum dolor sit amet'])(
    '%s',
    (text) => {
      expect(of(text)).toEqual([`/title "${text}" only keeps a place. Write the text that belongs here.`]);
    },
  );
});

describe('is a text', () => {
  test.each(['Level 1 support', 'What to do about waste', 'Todo lists', 'TODOS', 'Sales-grade', '-5%'])(
    '%s',
    (text) => {
      expect(of(text)).toEqual([]);
    },
  );
});

test('the label of a level may be its number', () => {
  const scale = { levels: [{ score: 1, label: 'Level 1' }] };
  expect(found(placeholderText, rubric({ scale }))).toEqual([]);
});
