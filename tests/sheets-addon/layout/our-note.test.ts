import { isOursChanged, ownWords, signed, withOurs } from '@rubric-kit/sheets-addon/layout/our-note.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/**
 * The check is FNV-1a with 32 bits, worked out by a script in another language: the text's white space as single spaces,
 * "Rubric Kit: Calls 1 Low What you write below this line stays.", gives fd7262fd.
 */
const ours = 'Rubric Kit: Calls\n1 Low\nWhat you write below this line stays. [fd7262fd]';

test('a note of ours ends in a check of its text', () => {
  expect(signed('Rubric Kit: Calls\n1 Low')).toBe(ours);
});

describe('words in a note', () => {
  test.each([
    ['ours alone', ours, ''],
    ['ours as a program with other line ends writes it', ours.replaceAll('\n', '\r\n'), ''],
    ['a line below', `${ours}\nMine`, 'Mine'],
    ['a line above', `Mine\n${ours}`, 'Mine'],
    ['lines around, blank lines between', `Mine\n\n${ours}\n\n  Mine too\n`, 'Mine\nMine too\n'],
    ['nothing of ours', 'Rubric Kit: ask Kim', null],
    ['a word inside ours', ours.replace('Low', 'Low (rare)'), null],
    ['ours cut short', ours.slice(0, -4), null],
    ['ours with another check', ours.replace('fd7262fd', 'fd7262fe'), null],
    ['no text', '', null],
  ])('%s', (_what, note, words) => {
    expect(ownWords(note)).toBe(words);
  });
});

describe('our text in a note', () => {
  const next = signed('Rubric Kit: Telephone\n1 Low');
  test.each([
    ['comes into an empty one', '', next, next],
    ['is replaced', ours, next, next],
    ['is taken away', ours, '', ''],
    [
      'is replaced between their words, which stay as they are',
      `Mine\n\n${ours}\n \nToo\n`,
      next,
      `Mine\n\n${next}\n \nToo\n`,
    ],
    ['leaves their words', `${ours}\nMine`, '', 'Mine'],
    ['does not come into theirs', 'Mine', next, 'Mine'],
    ['stays where it was changed', `${ours.replace('Low', 'x')}`, next, ours.replace('Low', 'x')],
  ])('%s', (_what, note, text, result) => {
    expect(withOurs(note, text)).toBe(result);
  });

  test('loses no word, whatever is in either', () => {
    const words = fc.string({ unit: 'binary' }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), words, words, fc.boolean(), (text, before, after, cut) => {
        const note = `${before}\n${signed(`Rubric Kit: ${text}`)}\n${after}`;
        const result = withOurs(note, cut ? '' : next);
        expect(result).toContain(before.trim());
        expect(result).toContain(after.trim());
        if (!cut) expect(withOurs(result, next)).toBe(result);
      }),
    );
  });

  test('of any length stays known', () => {
    expect(ownWords(`${signed(`Rubric Kit: ${'x'.repeat(50_000)}`)}\nMine`)).toBe('Mine');
  });
});

test('a note that begins as ours and is not is told apart from one with words around', () => {
  expect([ours, `${ours}\nMine`, ours.replace('Low', 'x'), 'Mine', ''].map(isOursChanged)).toEqual([
    false,
    false,
    true,
    false,
    false,
  ]);
});
