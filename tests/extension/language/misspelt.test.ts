import { describe, expect, test } from 'vitest';
import { analyse } from '../../../extension/src/language/analysis.ts';
import { validate } from '../../../shared-schema/src/validate.ts';
import { caseOf, formats } from './golden.ts';

/** Slips of one letter: left out, struck twice, changed with the next. */
const slips = (word: string): string[] => [
  ...new Set(
    Array.from(word, (letter, at) => [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + word.slice(at + 1, at + 2) + letter + word.slice(at + 2),
    ])
      .flat()
      .filter((slip) => slip !== word),
  ),
];

const fields = ['title', 'cadence', 'strongFrom', 'weight', 'anchors', 'activity'];

describe.each(formats)('in %s', (format) => {
  const { text } = caseOf('fixes', 'valid', format);
  const before = analyse(text, format);

  test.each(fields)('a slip in "%s" is one problem, on the key', (field) => {
    expect(before.validation.problems).toEqual([]);
    const token = format === 'yaml' ? field : `"${field}"`;
    const start = text.search(format === 'yaml' ? new RegExp(`\\b${field}:`) : new RegExp(`"${field}":`));
    let version = before;
    for (const slip of slips(field)) {
      const wrong = format === 'yaml' ? slip : `"${slip}"`;
      const after = text.slice(0, start) + wrong + text.slice(start + token.length);
      version = analyse(after, format, version);
      const range = version.lines.range({ start, end: start + wrong.length });
      const found = version.validation.problems;
      expect([slip, ...found.map(({ rule, range }) => [rule, range])]).toEqual([slip, ['unknown-field', range]]);
      expect(found[0]?.fix?.title).toBe(`Change to "${field}"`);
      expect(validate(after, format).problems).toEqual(found);
    }
  });
});
