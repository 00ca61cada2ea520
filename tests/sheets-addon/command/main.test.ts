import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inFolder } from './run.ts';

const { scorecard, path, folder } = inFolder();
const bin = fileURLToPath(new URL('../../../sheets-addon/bin/scorecard.mjs', import.meta.url));

describe('scorecard', () => {
  test.each([['--help'], ['score', '--help'], ['apply', '--help'], ['report', '--help'], ['serve', '--help']])(
    '%s %s shows examples that begin as a shell line',
    (...words) => {
      const { status, stdout } = scorecard(words);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Usage: scorecard /);
      expect(stdout).toMatch(/Examples:\n {2}\$ scorecard /);
      expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
    },
  );

  test('without a verb shows how it is used and could not run', () => {
    const { status, stdout, stderr } = scorecard([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: scorecard /);
  });

  test.each([
    [['scor'], "unknown command 'scor' (Did you mean score?); see scorecard --help"],
    [['score'], "missing required argument 'scores.csv|scores.xlsx'; see scorecard --help"],
    [['score', 'scores.csv'], '--rubric <file> is missing; see scorecard score --help'],
    [
      ['score', 'scores.csv', '--rubic', 'x'],
      "unknown option '--rubic' (Did you mean --rubric?); see scorecard --help",
    ],
    [['report', 'scores.csv', '--rubric', 'x'], '--out <file> is missing; see scorecard report --help'],
    [
      ['score', 'scores.csv', '--rubric', 'x', '--format', 'xml'],
      "option '--format <format>' argument 'xml' is invalid. Use text or json.; see scorecard --help",
    ],
  ])('%j could not run and says why in one line', (words, message) => {
    expect(scorecard(words)).toEqual({ status: 2, stdout: '', stderr: `scorecard: ${message}\n` });
  });

  test('says what to do where it is not built', () => {
    mkdirSync(path('copy/bin'), { recursive: true });
    copyFileSync(bin, path('copy/bin/scorecard.mjs'));
    return new Promise<void>((done) => {
      const run = spawn(process.execPath, [path('copy/bin/scorecard.mjs')]);
      let said = '';
      run.stderr.on('data', (piece) => {
        said += piece;
      });
      run.on('close', (status) => {
        expect(said).toBe('scorecard: not built yet; run "npm run build" in the folder of Rubric Kit first\n');
        expect(status).toBe(2);
        done();
      });
    });
  });

  test('ends quietly when nobody reads on', () => {
    return new Promise<void>((done) => {
      const words = ['score', 'scores.csv', '--rubric', 'barista.rubric.json'];
      const run = spawn(process.execPath, [bin, ...words], { cwd: folder });
      run.stdout.destroy();
      let said = '';
      run.stderr.on('data', (piece) => {
        said += piece;
      });
      run.on('close', () => {
        expect(said).not.toMatch(/EPIPE|at .*\.m?js/);
        done();
      });
    });
  });
});
