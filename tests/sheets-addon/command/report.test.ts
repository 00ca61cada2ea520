import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readable } from '../report/sample.ts';
import { inFolder } from './run.ts';

const { scorecard, path, write, folder } = inFolder();
const report = (...words: string[]) => scorecard(['report', 'scores.csv', '--rubric', 'barista.rubric.json', ...words]);

describe('scorecard report', () => {
  test('writes one page and says what it holds', () => {
    const { status, stdout } = report('--out', 'report.html');
    expect(status).toBe(0);
    expect(stdout).toBe(
      '1 cell not counted\n' +
        '  F7 "3-4" is not a score; use 1, 1.5, 2, 2.5, 3, 3.5 or 4, or "N/O" where nothing was observed\n\n' +
        'Worth knowing\n' +
        '  A7 Di is not scored at all: no cell holds a score that counts.\n\n' +
        'Wrote report.html: 3 people in 2 teams.\n',
    );
    const page = readable(readFileSync(path('report.html'), 'utf8'));
    expect(page).toContain('Ann Team North · Barista · 2026-Q2 2.20 of 4, weighted');
    expect(page).toContain('F7 3-4 is not a score');
  });

  test('leaves nothing else in the folder', () => {
    report('--out', 'alone.html');
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  test('says the same as one JSON document', () => {
    const { stdout } = report('--out', 'json.html', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ rubric: { id: 'barista' }, out: 'json.html', people: 3, teams: 2 });
  });

  test('replaces a page only with --force', () => {
    write('mine.html', 'mine');
    expect(report('--out', 'mine.html')).toMatchObject({
      status: 2,
      stderr:
        'scorecard: cannot write mine.html: it is there already; name another file, or add --force to replace it\n',
    });
    expect(readFileSync(path('mine.html'), 'utf8')).toBe('mine');
    expect(report('--out', 'mine.html', '--force').status).toBe(0);
    expect(readFileSync(path('mine.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test.each(['scores.csv', './scores.csv', 'barista.rubric.json'])('never writes over %s', (out) => {
    const before = readFileSync(path(out), 'utf8');
    expect(report('--out', out, '--force')).toMatchObject({
      status: 2,
      stderr: `scorecard: cannot write ${out}: it is the file that is read; name another file after --out\n`,
    });
    expect(readFileSync(path(out), 'utf8')).toBe(before);
  });

  test('exits with 1 for an invalid cell under --strict', () => {
    expect(report('--out', 'strict.html', '--strict').status).toBe(1);
  });
});
