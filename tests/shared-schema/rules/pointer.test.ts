import { partAt, pathOf, pointerOf } from '@rubric-kit/shared-schema/rules/pointer.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('a pointer escapes what RFC 6901 says', () => {
  // The examples of RFC 6901, section 5, that an object and a list can show.
  const value = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'c%d': 2, 'm~n': 8 };
  const pointers = ['', '/foo', '/foo/0', '/', '/a~1b', '/c%d', '/m~0n'];
  expect(pointers.map((pointer) => partAt(value, pathOf(pointer, value)))).toEqual([
    value,
    value.foo,
    'bar',
    0,
    1,
    2,
    8,
  ]);
  expect(pointers.map((pointer) => pointerOf(pathOf(pointer, value)))).toEqual(pointers);
});

test('a key that looks like an index stays a key', () => {
  expect(pathOf('/map/0/0', { map: { 0: ['x'] } })).toEqual(['map', '0', 0]);
});

test('what every object inherits is no part of a value', () => {
  expect(partAt({ a: [] }, ['constructor'])).toBeUndefined();
  expect(partAt({ a: [] }, ['a', 'length', 'x'])).toBeUndefined();
  expect(partAt(JSON.parse('{"__proto__":{"x":1}}'), ['__proto__', 'x'])).toBe(1);
});

test('a path of keys is the same after a round trip', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (path) => {
      expect(pathOf(pointerOf(path), undefined)).toEqual(path);
    }),
  );
});
