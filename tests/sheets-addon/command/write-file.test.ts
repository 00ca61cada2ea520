import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTarget, writeWhole } from '../../../sheets-addon/src/command/write-file.ts';
import { inFolder } from './run.ts';

const { path, write, folder } = inFolder();
const target = (name: string, rest: { force?: boolean; keep?: readonly string[] } = {}) => ({
  path: path(name),
  force: false,
  keep: [],
  ...rest,
});

describe('writing a file whole', () => {
  test('leaves only the file', () => {
    writeWhole(target('a.txt'), 'text');
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('text');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('replaces only by force', () => {
    write('b.txt', 'old');
    expect(() => writeWhole(target('b.txt'), 'new')).toThrow('it is there already');
    expect(readFileSync(path('b.txt'), 'utf8')).toBe('old');
    writeWhole(target('b.txt', { force: true }), 'new');
    expect(readFileSync(path('b.txt'), 'utf8')).toBe('new');
  });

  test('knows a file that is read under another name', () => {
    write('read.txt', 'mine');
    linkSync(path('read.txt'), path('same.txt'));
    const keep = [path('read.txt')];
    expect(() => checkTarget(target('same.txt', { force: true, keep }))).toThrow('it is the file that is read');
    if (process.platform === 'win32') return;
    symlinkSync(path('read.txt'), path('link.txt'));
    expect(() => checkTarget(target('link.txt', { force: true, keep }))).toThrow('it is the file that is read');
  });

  test('refuses a folder, and a folder that is not there', () => {
    mkdirSync(path('folder'));
    expect(() => checkTarget(target('folder', { force: true }))).toThrow('it is a folder; name a file in it');
    expect(() => checkTarget(target('nowhere/a.txt'))).toThrow(/the folder .*nowhere does not exist; make it first$/);
  });

  test('a failure leaves the old file and nothing else', () => {
    // Nobody stops root and Windows from writing into a read-only folder.
    if (process.platform === 'win32' || process.getuid?.() === 0) return;
    mkdirSync(path('closed'));
    write('closed/c.txt', 'old');
    chmodSync(path('closed'), 0o500);
    expect(() => writeWhole(target('closed/c.txt', { force: true }), 'new')).toThrow('you have no permission');
    chmodSync(path('closed'), 0o700);
    expect(readdirSync(path('closed'))).toEqual(['c.txt']);
    expect(readFileSync(path('closed/c.txt'), 'utf8')).toBe('old');
  });
});
