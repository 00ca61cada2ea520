import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { rubric } from '../report/sample.ts';

const bin = fileURLToPath(new URL('../../../sheets-addon/bin/scorecard.mjs', import.meta.url));

/** How a run of the built command ended and what it said. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for the tests of a file, with the sample rubric in it, and the command run there. */
export function inFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  const write = (name: string, content: string | Uint8Array) => writeFileSync(path(name), content);
  write('barista.rubric.json', JSON.stringify(rubric));
  write('scores.csv', scoresCsv);
  return {
    folder,
    path,
    write,
    scorecard(words: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
      const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...rest, ...env },
      });
      return { status, stdout, stderr };
    },
  };
}

/** The ratings of the report's sample as a manager keeps them, and one cell that is none. */
export const scoresCsv = `Name,Team,Quarter,Reviewer,Role,Listening,Grinding
Ann,North,2026-Q1,Kim,,2,
Ann,North,2026-Q2,Kim,,1,4
Bo,North,2026-Q2,Kim,,2,N/O
Bo,North,2026-Q2,Lee,,3,
Cy,South,2026-Q2,Kim,Roaster,3.5,3
Di,South,2026-Q2,Kim,,3-4,
`;
