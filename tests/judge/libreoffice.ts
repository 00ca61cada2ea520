import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, test } from 'vitest';

/** A cell as LibreOffice shows it after calculating everything anew; empty ones are left out. */
export interface JudgedCell {
  /** `C5` */
  readonly cell: string;
  /** As a person sees it: `3.50`. */
  readonly shows: string;
  readonly value: number | string;
  /** English, with LibreOffice's own separators: `=AVERAGE($Scores.B2:B9)`. */
  readonly formula?: string;
  /** LibreOffice's number of the error; absent where there is none. */
  readonly error?: number;
}

export interface JudgedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly JudgedCell[];
  readonly validations: readonly {
    /** `D2:D9;F2:F9` */
    readonly ranges: string;
    /** `LIST`, `WHOLE`, ... */
    readonly type: string;
    readonly formula: string;
    /** Whether a wrong entry is refused. */
    readonly stops: boolean;
    readonly title: string;
    readonly prompt: string;
  }[];
  readonly formats: readonly {
    readonly ranges: string;
    readonly kind: 'formula' | 'colours' | 'other';
    readonly formula?: string;
    readonly look?: {
      readonly fill: string | null;
      readonly ink: string | null;
      readonly bold: boolean;
      readonly numberFormat: string;
    };
    readonly entries?: readonly { readonly value: string; readonly colour: string }[];
  }[];
  readonly notes: readonly { readonly cell: string; readonly text: string; readonly author: string }[];
  readonly charts: readonly {
    readonly title: string | null;
    readonly type: string;
    readonly series: readonly {
      readonly values: readonly string[];
      readonly label: string | null;
      readonly numbers: readonly (number | null)[];
    }[];
  }[];
  readonly pivotTables: readonly string[];
}

export interface Judged {
  readonly sheets: readonly JudgedSheet[];
  readonly names: readonly { readonly name: string; readonly content: string }[];
}

/** What a sheet's cells hold after calculating everything anew, row by row from A1; '' for nothing. */
export interface JudgedValues {
  readonly name: string;
  readonly rows: readonly (readonly (number | string)[])[];
  /** Addresses of the cells that show an error, such as `Team.C9:D9`. */
  readonly errors: readonly string[];
}

/** LibreOffice, working for one test file. Paths are absolute. */
export interface LibreOffice {
  /** What it shows in a spreadsheet after calculating everything anew. */
  judge(path: string): Promise<Judged>;
  /** Only the values of some sheets, by name: quick, where a sheet has many thousand formulas. */
  values(path: string, sheets: readonly string[]): Promise<readonly JudgedValues[]>;
  /** Opens a spreadsheet and saves it again; `filter` is LibreOffice's name of the format, .xlsx by default. */
  resave(path: string, out: string, filter?: string): Promise<void>;
  /** Runs `make(desktop, properties, out)` of a Python script, to make a spreadsheet by UNO. */
  make(script: string, out: string): Promise<void>;
  /** A .png per tab in a folder, each tab on one page; the paths in order. Needs pdftoppm. */
  pictures(path: string, folder: string, options?: { readonly notes?: boolean }): Promise<string[]>;
}

const windows = 'C:\\Program Files\\LibreOffice\\program\\';
const mac = '/Applications/LibreOffice.app/Contents/';
const works = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { timeout: 120_000 }).status === 0;
const first = (commands: readonly string[], ...args: string[]): string | undefined =>
  commands.find((command) => works(command, ...args));
const soffice = first(['soffice', `${mac}MacOS/soffice`, `${windows}soffice.com`], '--version');
const python =
  soffice === undefined
    ? undefined
    : first(['/usr/bin/python3', 'python3', `${mac}Resources/python`, `${windows}python.exe`], '-c', 'import uno');

/** Why workbooks cannot be judged on this machine; undefined where they can. */
export const missing: string | undefined =
  soffice === undefined
    ? 'LibreOffice is not installed: apt-get install libreoffice-calc-nogui python3-uno'
    : python === undefined
      ? 'no Python has LibreOffice\'s module "uno": apt-get install python3-uno'
      : undefined;

/** A test that needs LibreOffice; where that is missing it is skipped and its name says why. */
export function judgedTest(name: string, run: () => Promise<void>, timeout = 480_000): void {
  if (missing === undefined) test(name, run, timeout);
  else test.skip(`${name} (skipped: ${missing})`, run);
}

/** LibreOffice for the tests of the file that calls this: started by the first request, ended after the last test. */
export function useLibreOffice(): LibreOffice {
  let office: Promise<Office> | undefined;
  const ask = async (request: Readonly<Record<string, unknown>>): Promise<unknown> => {
    office ??= startOffice();
    return (await office).ask(request);
  };
  afterAll(async () => (await office)?.close());
  return {
    judge: async (path) => (await ask({ do: 'dump', path })) as Judged,
    values: async (path, sheets) => (await ask({ do: 'values', path, sheets })) as readonly JudgedValues[],
    resave: async (path, out, filter = 'Calc MS Excel 2007 XML') => void (await ask({ do: 'save', path, out, filter })),
    make: async (script, out) => void (await ask({ do: 'script', script, out })),
    async pictures(path, folder, options = {}) {
      const pdf = join(folder, 'pages.pdf');
      await ask({ do: 'pdf', path, out: pdf, notes: options.notes ?? false });
      await promisify(execFile)('pdftoppm', ['-r', '90', '-png', pdf, join(folder, 'page')]);
      return (await readdir(folder))
        .filter((name) => /^page-\d+\.png$/.test(name))
        .map((name) => join(folder, name))
        .sort();
    },
  };
}

interface Office {
  ask(request: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

/** A LibreOffice with a profile and a pipe of its own, so that several run side by side. */
async function startOffice(): Promise<Office> {
  if (soffice === undefined || python === undefined) throw new Error(missing);
  const profile = mkdtempSync(join(tmpdir(), 'rubric-judge-'));
  const pipe = `rubric${process.pid}${profile.replaceAll(/[^A-Za-z0-9]/g, '')}`;
  const office = spawn(
    soffice,
    [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--norestore',
      '--nologo',
      `--accept=pipe,name=${pipe};urp`,
    ],
    { stdio: 'ignore', detached: true },
  );
  const asker = spawn(python, [join(import.meta.dirname, 'office.py'), pipe], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const kill = (): void => {
    for (const process of [asker, office]) killGroup(process);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', kill);
  const waiting = new Map<number | 'ready', { resolve(answer: unknown): void; reject(error: Error): void }>();
  const fail = (reason: string): void => {
    for (const one of waiting.values()) one.reject(new Error(reason));
    waiting.clear();
  };
  asker.once('exit', () => fail('LibreOffice ended before it answered'));
  createInterface({ input: asker.stdout }).on('line', (line) => {
    const { id = 'ready', answer, error } = parseAnswer(line);
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(answer);
    else one?.reject(new Error(error));
  });
  const answerTo = (id: number | 'ready', seconds: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        fail(`LibreOffice did not answer within ${seconds} s`);
        kill();
      }, seconds * 1000);
      const done =
        <T>(settle: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer);
          settle(value);
        };
      waiting.set(id, { resolve: done(resolve), reject: done(reject) });
    });
  await answerTo('ready', 180);
  let last = 0;
  return {
    ask(request) {
      const id = ++last;
      const answer = answerTo(id, 240);
      asker.stdin.write(`${JSON.stringify({ ...request, id })}\n`);
      return answer;
    },
    async close() {
      const ended = new Promise((resolve) => office.once('exit', resolve));
      asker.stdin.end();
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000))]);
      process.off('exit', kill);
      kill();
    },
  };
}

function parseAnswer(line: string): { id?: number; answer?: unknown; error?: string } {
  try {
    return JSON.parse(line);
  } catch {
    return { error: `office.py wrote no JSON: ${line.slice(0, 200)}` };
  }
}

/** soffice is a script that starts others: the whole group ends. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
