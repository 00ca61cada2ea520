import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNew } from '@rubric-kit/shared-schema/command/write-new.ts';
import { describe, expect, test } from 'vitest';
import { folderWith } from './rubric.ts';

describe('a new file', () => {
  test('is there whole, and nothing else', () => {
    const folder = folderWith({});
    writeNew(join(folder, 'a.json'), '{"ü": 1}\n');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('{"ü": 1}\n');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('never takes the place of another', () => {
    const folder = folderWith({ 'a.json': 'mine' });
    expect(() => writeNew(join(folder, 'a.json'), 'yours')).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});
