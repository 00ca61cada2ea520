import { describe, expect, test } from 'vitest';
import { kindOf, textOf } from '../../../sheets-addon/src/command/read-file.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('the text of a file', () => {
  test.each([
    ['UTF-8', bytes(0xc3, 0xa9), { text: 'é', legacy: false }],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x61), { text: 'a', legacy: false }],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0xe9, 0), { text: 'é', legacy: false }],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0xe9), { text: 'é', legacy: false }],
    ['Windows-1252', bytes(0x52, 0x65, 0x6e, 0xe9, 0x80), { text: 'René€', legacy: true }],
  ])('%s', (_, content, read) => {
    expect(textOf('scores.csv', content)).toEqual(read);
  });

  test.each([
    ['a zero byte', bytes(0x61, 0, 0x62)],
    ['bytes of neither encoding', bytes(0xff, 0x07, 0x08)],
  ])('%s is no text', (_, content) => {
    expect(() => textOf('scores.csv', content)).toThrow('cannot read scores.csv: it is not a text file');
  });
});

test('a file is known by its first bytes', () => {
  expect(kindOf(bytes(0x50, 0x4b, 3, 4, 20))).toBe('zip');
  expect(kindOf(bytes(0x50, 0x4b, 5, 6))).toBe('zip');
  expect(kindOf(bytes(0xd0, 0xcf, 0x11, 0xe0))).toBe('old-office');
  expect(kindOf(bytes(0x4e, 0x61, 0x6d, 0x65))).toBe('other');
  expect(kindOf(bytes())).toBe('other');
});
