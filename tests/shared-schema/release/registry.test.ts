import { fileName, folderName, publishedIn, versionsIn } from '@rubric-kit/shared-schema/release/registry.ts';
import { blankRubric } from '@rubric-kit/shared-schema/starter/blank.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';

const rubric = validate(blankRubric, 'yaml').rubric;
const text = JSON.stringify(rubric);

describe('the names in a registry', () => {
  test('are an id and a version', () => {
    expect(folderName('partner-manager')).toBe('partner-manager');
    expect(fileName('1.2.0')).toBe('1.2.0.rubric.json');
    expect(fileName('1.2.0-rc.1+build.5')).toBe('1.2.0-rc.1+build.5.rubric.json');
  });

  test.each([
    '',
    '..',
    '.',
    '../up',
    'a/b',
    'a\\b',
    '/etc',
    'C:',
    'A',
    'a b',
    'a-',
    '__proto__',
    'a\0',
    'a'.repeat(65),
    7,
  ])('%j is no id, so no folder', (id) => expect(folderName(id)).toBeUndefined());

  test.each([
    '',
    '1',
    '1.0',
    'v1.0.0',
    '1.0.0/..',
    '../1.0.0',
    '1.0.0-a/b',
    '1.0.0\\a',
    '1.0.0\n',
    `1.0.0-${'a'.repeat(64)}`,
  ])('%j is no version, so no file', (version) => expect(fileName(version)).toBeUndefined());

  test('tell the versions that are held, the newest first, and pass over other files', () => {
    expect(
      versionsIn([
        '1.0.0.rubric.json',
        'README.md',
        '1.10.0.rubric.json',
        '.1.11.0.rubric.json.part',
        '1.9.0.rubric.json',
        'x.rubric.json',
      ]),
    ).toEqual(['1.10.0', '1.9.0', '1.0.0']);
  });
});

describe('a published file', () => {
  test('holds its rubric, however it is laid out', () => {
    for (const layout of [JSON.stringify(rubric, null, 4), text]) {
      expect(publishedIn(layout, 'my-role', '0.1.0')).toEqual({ version: '0.1.0', rubric });
    }
  });

  test('that was changed into another rubric, another version or no rubric holds none', () => {
    expect(publishedIn(text, 'another', '0.1.0')).toEqual({ version: '0.1.0' });
    expect(publishedIn(text, 'my-role', '0.2.0')).toEqual({ version: '0.2.0' });
    expect(publishedIn(text.slice(0, -5), 'my-role', '0.1.0')).toEqual({ version: '0.1.0' });
    expect(publishedIn('', 'my-role', '0.1.0')).toEqual({ version: '0.1.0' });
    expect(publishedIn('{"__proto__":{}}', 'my-role', '0.1.0')).toEqual({ version: '0.1.0' });
  });
});
