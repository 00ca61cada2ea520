import { createHash } from 'node:crypto';
import { digest, utf8 } from '@rubric-kit/shared-schema/digest.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the digest', () => {
  // RFC 8785, section 3.2.2 (input) and section 3.2.3 (output).
  test('the example of RFC 8785, section 3.2.2', () => {
    const input = `{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`;
    const output =
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';
    expect(digest(JSON.parse(input))).toBe(sha256(output));
  });

  // The bytes that RFC 8785, section 3.2.4 prints for that example.
  test('the bytes of RFC 8785, section 3.2.4', () => {
    const hex = `
      7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72
      75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a
      5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31
      65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37
      5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30
      30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d`;
    const bytes = Buffer.from(hex.replace(/\s/g, ''), 'hex');
    const value = {
      string: '€$\u000f\nA\'B"\\\\"/',
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
      literals: [null, true, false],
    };
    expect(digest(value)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  // RFC 8785, section 3.2.3: keys sort by UTF-16 code units, so that the emoji comes before U+FB33.
  test('the order of keys of RFC 8785, section 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\u{1f600}': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const output =
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
      '"\u20ac":"Euro Sign","\u{1f600}":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}';
    expect(digest(value)).toBe(sha256(output));
  });

  // RFC 8785, appendix B: IEEE 754 bits and their JSON.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['41b3de4355555553', '333333333.3333332'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the number of the bits %s is written %s', (bits, json) => {
    expect(digest([Buffer.from(bits, 'hex').readDoubleBE()])).toBe(sha256(`[${json}]`));
  });

  test('numbers that JSON cannot hold are refused', () => {
    expect(() => digest({ weight: Number.NaN })).toThrow('NaN is not allowed');
    expect(() => digest(undefined)).toThrow('a rubric without a value has no digest');
  });

  test('is that of node:crypto over the canonical text, for any text and key order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer(), (text, number) => {
        expect(digest({ b: number, a: text })).toBe(sha256(`{"a":${JSON.stringify(text)},"b":${number}}`));
        expect(digest({ a: text, b: number })).toBe(digest({ b: number, a: text }));
      }),
    );
  });

  test('a key called __proto__ counts as any other', () => {
    expect(digest(JSON.parse('{"__proto__":1,"a":2}'))).toBe(sha256('{"__proto__":1,"a":2}'));
  });
});

test('UTF-8 by hand is that of TextEncoder, half surrogate pairs included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
  expect([...utf8('\ud800a\udc00')]).toEqual([0xef, 0xbf, 0xbd, 0x61, 0xef, 0xbf, 0xbd]);
});
