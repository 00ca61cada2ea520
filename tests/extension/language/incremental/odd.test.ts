import { expect, test } from 'vitest';
import { analyse } from '../../../../extension/src/language/analysis.ts';
import { odd } from '../../../../extension/src/language/incremental/odd.ts';
import { isPieced } from '../../../../extension/src/language/incremental/pieced-document.ts';
import { baker } from '../baker.ts';

test.each([
  'a: &b c',
  'a: *b',
  'a:\n  *b',
  '- *b',
  '- - &b c',
  '-   !t c',
  'a: [b, *c]',
  'a: [*c]',
  'a: [b,*c]',
  'a: {b: &c d}',
  'a: {"b":*c}',
  '? a',
  '  - ? a',
  '? &a b',
  '!t a: b',
  '*a : b',
  '--- \na: b',
  'a: b\n...',
  '%YAML 1.2',
  'a: !t\n  - b',
])('%j may depend on what stands elsewhere', (text) => {
  expect(odd.test(text)).toBe(true);
});

test.each([
  'a: says *word* twice',
  'a: bread & cakes',
  'a: bread &cakes',
  'a: "Go!" they say',
  '- 3 * 4',
  'a: is it? yes',
])('%j depends on nothing else', (text) => {
  expect(odd.test(text)).toBe(false);
});

test('a rubric with emphasis in its prose is read in pieces', () => {
  const text = baker('yaml').text.replace('title: Baker', 'title: Baker of *all* bread &c.');
  expect(text).toContain('*all*');
  const { document } = analyse(text, 'yaml');
  expect([isPieced(document), (document.value as { title: unknown }).title]).toEqual([
    true,
    'Baker of *all* bread &c.',
  ]);
});
