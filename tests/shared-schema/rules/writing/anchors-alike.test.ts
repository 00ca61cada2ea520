import { describe, expect, test } from 'vitest';
import { anchorsAlike } from '../../../../shared-schema/src/rules/writing/anchors-alike.ts';
import { called, found, foundInAnchors, rubric } from '../draft.ts';

const of = (one: string, other: string) => foundInAnchors(anchorsAlike, one, other);
const message = (how: string) =>
  `/competencies/0/anchors/1/text This text is ${how} that of level 1. Write what somebody at this level does that the level below does not.`;

test('the same text, whatever its case and punctuation', () => {
  expect(of('Writes the log.', 'writes the log')).toEqual([message('the same as')]);
});

test('words that add nothing to be seen', () => {
  expect(of('Writes the log 3 times a shift.', 'Writes the log very clearly 3 times a shift.')).toEqual([
    message('but for "very" and "clearly" the same as'),
  ]);
});

test('one word in a long text', () => {
  const text = (who: string) =>
    `Explains the attribution model to a ${who} seller in the first week of the quarter with the deals of the last one.`;
  expect(of(text('new'), text('senior'))).toEqual([message('but for "new" and "senior" the same as')]);
});

describe('can be told apart', () => {
  test.each([
    ['Writes the log 2 times a shift.', 'Writes the log 3 times a shift.'],
    ['Writes the log once a week.', 'Writes the log every day.'],
    ['Writes the log after a reminder.', 'Writes the log without a reminder.'],
    ['Explains the plan to a seller.', 'Explains the plan to finance.'],
    ['Writes the log.', 'Writes the log of all 3 ovens.'],
  ])('%s / %s', (one, other) => {
    expect(of(one, other)).toEqual([]);
  });
});

test('a difference in vague words alone is a mistake of theirs', () => {
  expect(of('Sometimes writes the log.', 'Often writes the log.')).toEqual([]);
  expect(of('Writes a good log.', 'Writes an excellent log.')).toEqual([]);
});

test('the last anchor of one competency is no neighbour of the first of the next', () => {
  const anchors = [{ score: 1, text: 'Writes the log.' }];
  expect(found(anchorsAlike, rubric({ competencies: [called('a', { anchors }), called('b', { anchors })] }))).toEqual(
    [],
  );
});

test('placeholders are alike and have a problem of their own', () => {
  expect(of('TODO', 'TODO')).toEqual([]);
});
