import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'scorecard-progress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const module = fileURLToPath(new URL('../../../sheets-addon/src/command/progress.ts', import.meta.url));
const program = join(folder, 'busy.mjs');
// Blocks its own thread for so many milliseconds, as reading a large file does.
buildSync({
  stdin: {
    contents: `import { withProgress } from ${JSON.stringify(module)};
      withProgress((progress) => {
        progress.step('Counting sheep');
        for (const end = Date.now() + Number(process.argv[2]); Date.now() < end; );
      });
      console.log('done');`,
    resolveDir: folder,
  },
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
});

const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;
const why = hasTerminal ? '' : ' (skipped: the command script, which makes a terminal, is missing)';
const onTerminal = (milliseconds: number): string =>
  spawnSync('script', ['-qec', `${process.execPath} ${program} ${milliseconds}`, '/dev/null'], { encoding: 'utf8' })
    .stdout;
const clear = `\r${String.fromCharCode(27)}[2K`;

describe('progress', () => {
  test.skipIf(!hasTerminal)(`shows on a terminal while the thread is busy, and is taken away${why}`, () => {
    // Its thread begins late, and counts on, on a machine that does much else.
    const shown = onTerminal(5000).split(clear);
    expect(shown).toContainEqual(expect.stringMatching(/^Counting sheep … [1-5] s/));
    expect(shown.at(-2)).toMatch(/ s$/);
    expect(shown.at(-1)).toBe('done\r\n');
  });

  test.skipIf(!hasTerminal)(`says nothing about a short run${why}`, () => {
    expect(onTerminal(1)).toBe('done\r\n');
  });

  test('says nothing where nobody looks', () => {
    const { stdout, stderr } = spawnSync(process.execPath, [program, '1500'], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: 'done\n', stderr: '' });
  });
});
