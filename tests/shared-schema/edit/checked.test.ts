import { checked } from '@rubric-kit/shared-schema/edit/checked.ts';
import { moveItem } from '@rubric-kit/shared-schema/edit/move-item.ts';
import { removePart } from '@rubric-kit/shared-schema/edit/remove-part.ts';
import { setValue } from '@rubric-kit/shared-schema/edit/set-value.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { describe, expect, test } from 'vitest';
import { edited } from './edited.ts';

// YAML that hardly any author writes: an edit may lay it out anew, and leads to the model that was meant all the same.
const odd = [
  'first: &x [1, 2]\nsecond: *x\nthird: 3\n',
  'first: *y\nsecond: &y 2\nthird: 3\n'.replace('*y', '&z 1').replace('&y 2', '*z'),
  'first:\n  - &x { a: 1 }\n  - *x\nsecond: [*x]\nthird: 3\n',
  'first: |+\n  kept\n\nsecond: 2\nthird: 3\n',
  'first: |2\n    deep\nsecond: 2\nthird: 3\n',
  '? first\n: 1\nsecond: 2\nthird: 3\n',
  'first: !!str 1\nsecond: !!seq [1, 2]\nthird: 3\n',
  '%YAML 1.2\n---\nfirst: 1\nsecond: 2\nthird: 3\n',
  'first: [a: 1, b]\nsecond: 2\nthird: 3\n',
];

const read = (text: string) => parse(text, 'yaml').value as { [name: string]: unknown };

describe.each(odd)('%j', (text) => {
  test('is read', () => {
    expect(parse(text, 'yaml').faults).toEqual([]);
  });

  test.each(['first', 'second', 'third'])('has its %s set and taken out', (name) => {
    const { [name]: _gone, ...rest } = read(text);
    expect(read(edited(text, (document) => setValue(document, [name], 'new')))).toEqual({ ...rest, [name]: 'new' });
    expect(read(edited(text, (document) => removePart(document, [name])))).toEqual(rest);
  });
});

test('an item that an alias stands for is set in one place only', () => {
  const text = odd[2] ?? '';
  expect(read(edited(text, (document) => setValue(document, ['first', 0, 'a'], 5)))).toEqual({
    first: [{ a: 5 }, { a: 1 }],
    second: [{ a: 1 }],
    third: 3,
  });
  expect(read(edited(text, (document) => moveItem(document, ['first'], 0, 1)))).toEqual(read(text));
});

test('what is laid out anew keeps its comments above it', () => {
  const text = '# head\nfirst: &x [1, 2] # one\nsecond: *x # two\n';
  expect(edited(text, (document) => setValue(document, ['first', 0], 9))).toBe(
    '# head\n# one\n# two\nfirst:\n  - 9\n  - 2\nsecond:\n  - 1\n  - 2\n',
  );
});

test('an alias is written out where it stands, and the rest stays as it is', () => {
  const text = `# head
first: &x [1, 2] # one
second: *x # two
third:
  - &y { a: 1, b: 'two' } # three
  - *y # four
`;
  expect(edited(text, (document) => setValue(document, ['third', 1, 'a'], 5))).toBe(
    text.replace('*y # four', 'a: 5\n    b: two # four'),
  );
  expect(edited(text, (document) => removePart(document, ['second', 1]))).toBe(
    text.replace('second: *x # two', 'second: # two\n  - 1'),
  );
});

test('an edit in place is kept where it leads to the right value', () => {
  const text = 'first: &x [1, 2]\nsecond: *x # two\nthird: 3 # three\n';
  expect(edited(text, (document) => setValue(document, ['third'], 4))).toBe(text.replace('3 # three', '4 # three'));
});

test('prose is nothing odd: its edits need no second reading', () => {
  const text = 'first: Opens *really* wide, or !important & so on; scores >3 or 1|2\nsecond: 2\n';
  const edits = [{ span: { start: 0, end: 0 }, text: '' }];
  const never = () => {
    throw new Error('asked for what the text should say');
  };
  expect(checked(parse(text, 'yaml'), never, edits)).toBe(edits);
});
