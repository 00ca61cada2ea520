import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '@rubric-kit/shared-schema/digest.ts';
import { blankRubric } from '@rubric-kit/shared-schema/starter/blank.ts';
import { describe, expect, test } from 'vitest';
import { folderWith, rubric } from './rubric.ts';

const args = ['publish', 'a.rubric.yaml', '--registry', 'published'] as const;
const all = (folder: string) => (readdirSync(folder, { recursive: true }) as string[]).sort();
const second = blankRubric
  .replace('version: 0.1.0', 'version: 0.2.0')
  .replace('weight: 50', 'weight: 60')
  .replace('weight: 50', 'weight: 40');

describe('rubric publish', () => {
  test('writes a version once, and says what changed with the next', () => {
    const folder = folderWith({ 'a.rubric.yaml': blankRubric });
    const first = rubric(args, folder);
    const text = readFileSync(join(folder, 'published/my-role/0.1.0.rubric.json'), 'utf8');
    const own = digest(JSON.parse(text));
    expect(first).toEqual({
      status: 0,
      out: `my-role 0.1.0 is the first version.\nDigest ${own}\nWrote published/my-role/0.1.0.rubric.json\n`,
      err: '',
    });
    expect(rubric(args, folder)).toEqual({
      status: 0,
      out: `my-role 0.1.0 is already published.\nDigest ${own}\n`,
      err: '',
    });
    writeFileSync(join(folder, 'a.rubric.yaml'), second);
    expect(
      rubric(args, folder)
        .out.split('\n')
        .filter((line) => !line.startsWith('Digest ')),
    ).toEqual([
      'my-role 0.2.0 comes after 0.1.0:',
      '  Planning: the weight was 50 and is 60.',
      '  Follow-through: the weight was 50 and is 40.',
      'Wrote published/my-role/0.2.0.rubric.json',
      '',
    ]);
    expect(readFileSync(join(folder, 'published/my-role/0.1.0.rubric.json'), 'utf8')).toBe(text);
    // Nothing half written is left behind.
    expect(all(join(folder, 'published'))).toEqual([
      'my-role',
      'my-role/0.1.0.rubric.json',
      'my-role/0.2.0.rubric.json',
    ]);
  });

  test('with --dry-run writes nothing', () => {
    const folder = folderWith({ 'a.rubric.yaml': blankRubric });
    expect(rubric([...args, '--dry-run'], folder).out).toContain('Would write published/my-role/0.1.0.rubric.json\n');
    expect(all(folder)).toEqual(['a.rubric.yaml']);
  });

  test('refuses a rubric with an error, and shows it', () => {
    const folder = folderWith({ 'a.rubric.yaml': blankRubric.replace('weight: 50', 'weight: 60') });
    const { status, out, err } = rubric(args, folder);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err.split('\n').slice(0, 2)).toEqual([
      'rubric: a.rubric.yaml: it has 1 error: put what is wrong right first; nothing was published',
      'a.rubric.yaml:53:13 error The weights sum to 110, 10 over 100. Take 10 off one or more of them. (weights-sum)',
    ]);
    expect(all(folder)).toEqual(['a.rubric.yaml']);
  });

  test('never changes what is published', () => {
    const folder = folderWith({ 'a.rubric.yaml': second });
    rubric(args, folder);
    const held = readFileSync(join(folder, 'published/my-role/0.2.0.rubric.json'), 'utf8');
    for (const [text, reason] of [
      [
        second.replace('weakBelow: 2', 'weakBelow: 2.5'),
        'version 0.2.0 is published with other content, and a published version never changes: raise `version`',
      ],
      [blankRubric, 'version 0.1.0 does not come after 0.2.0, which is published: raise `version`'],
    ] as const) {
      writeFileSync(join(folder, 'a.rubric.yaml'), text);
      expect(rubric(args, folder)).toEqual({
        status: 2,
        out: '',
        err: `rubric: a.rubric.yaml: ${reason}; nothing was published\n`,
      });
    }
    expect(readFileSync(join(folder, 'published/my-role/0.2.0.rubric.json'), 'utf8')).toBe(held);
    expect(readdirSync(join(folder, 'published/my-role'))).toEqual(['0.2.0.rubric.json']);
  });

  test('never leaves the registry, whatever the id', () => {
    const folder = folderWith({ 'a.rubric.yaml': blankRubric.replace('id: my-role', 'id: ../../up') });
    expect(rubric(args, folder).status).toBe(1);
    expect(all(folder)).toEqual(['a.rubric.yaml']);
  });

  test('says in one line why it could not', () => {
    const folder = folderWith({ 'a.rubric.yaml': blankRubric, file: '' });
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other/my-role'), '');
    for (const [registry, said] of [
      ['file', "file or the rubric's folder in it is a file: name a folder"],
      ['other', "other or the rubric's folder in it is a file: name a folder"],
    ] as const) {
      expect(rubric(['publish', 'a.rubric.yaml', '--registry', registry], folder)).toEqual({
        status: 2,
        out: '',
        err: `rubric: a.rubric.yaml: ${said}\n`,
      });
    }
    expect(rubric(['publish', 'a.rubric.yaml'], folder)).toEqual({
      status: 2,
      out: '',
      err: "rubric: required option '--registry <DIR>' not specified\n",
    });
    expect(rubric(['publish', 'no.rubric.yaml', '--registry', 'r'], folder)).toEqual({
      status: 2,
      out: '',
      err: 'rubric: no.rubric.yaml: there is no such file\n',
    });
  });
});
