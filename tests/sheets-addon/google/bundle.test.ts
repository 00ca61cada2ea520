import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import type { Calls } from '@rubric-kit/sheets-addon/sidebar/protocol.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { pushed } from './add-on.ts';

const dist = fileURLToPath(new URL('../../../sheets-addon/dist/apps-script/', import.meta.url));
const code = pushed('Code.js');
const files = ['Code.js', 'Rubrics.html', 'Sidebar.html', 'appsscript.json'];

describe('the script', () => {
  test('is at most 250 KiB', () => {
    expect(statSync(`${dist}Code.js`).size).toBeLessThanOrEqual(250 * 1024);
  });

  test.each(['eval', 'Function', 'fetch', 'XMLHttpRequest', 'UrlFetchApp', 'importScripts', 'WebSocket', 'require'])(
    'never says %s',
    (word) => {
      expect(code).not.toMatch(new RegExp(`(?<![\\w$.'"\`-])${word}(?=\\s*[(.\`])`));
      expect(code).not.toMatch(new RegExp(`new\\s+${word}\\b`));
    },
  );

  test('reaches no function by its constructor', () => {
    expect(code).not.toMatch(/\.constructor\s*\(|\[['"`]constructor['"`]\]\s*\(/);
  });

  test('loads where there is nothing but the language', () => {
    const context = createContext({});
    new Script(code).runInContext(context);
    expect(Object.keys(context)).toContain('onOpen');
  });

  test('has a function for every call of the sidebar, every formula and every menu entry', () => {
    const calls: Record<keyof Calls, true> = {
      sidebarStatus: true,
      sidebarCatalogue: true,
      sidebarUseCatalogue: true,
      sidebarUseText: true,
      sidebarMapping: true,
      sidebarConfirmMapping: true,
      sidebarSetUp: true,
      sidebarApply: true,
      sidebarRefresh: true,
      sidebarRemove: true,
      sidebarTeams: true,
      sidebarSelection: true,
    };
    const functions = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1]);
    expect(functions.sort()).toEqual(
      [
        ...Object.keys(calls),
        ...['menuApply', 'menuHelp', 'menuMapping', 'menuRefresh', 'menuRemove', 'menuSetUp', 'onInstall', 'onOpen'],
        ...['RUBRIC_ANCHOR', 'RUBRIC_BAND', 'RUBRIC_GAP', 'RUBRIC_NEXT_STEP', 'RUBRIC_WEIGHTED'],
      ].sort(),
    );
  });

  test('documents each formula for the sheet, with its arguments by name', () => {
    const formulas = [...code.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nfunction (RUBRIC_\w+)\(([^)]*)\)/g)];
    expect(formulas).toHaveLength(5);
    for (const [, comment = '', , parameters = ''] of formulas) {
      expect(comment).toContain('@customfunction');
      expect(comment).toContain('@return');
      const named = [...comment.matchAll(/@param \{[^}]+\} \[?(\w+)/g)].map((match) => match[1]);
      expect(named.join(', ')).toBe(parameters);
      expect(named.length).toBeGreaterThan(0);
    }
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(pushed('appsscript.json')) as Record<string, unknown>;

  test('has exactly the two scopes', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  test('says V8, a time zone, and what the add-on is called', () => {
    expect(manifest).toMatchObject({
      runtimeVersion: 'V8',
      timeZone: 'Etc/UTC',
      addOns: { common: { name: 'Rubric Kit' }, sheets: {} },
    });
    expect(Object.keys(manifest).sort()).toEqual([
      'addOns',
      'exceptionLogging',
      'oauthScopes',
      'runtimeVersion',
      'timeZone',
    ]);
  });
});

describe('clasp', () => {
  // A folder of its own: a `.clasp.json` of somebody who deploys from the build stays untouched.
  const folder = mkdtempSync(join(tmpdir(), 'clasp-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('would push exactly these files', () => {
    for (const file of readdirSync(dist))
      if (file !== '.clasp.json') copyFileSync(`${dist}${file}`, join(folder, file));
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'a-script-of-your-own', rootDir: '' }));
    writeFileSync(join(folder, 'notes.txt'), 'Left out');
    const clasp = fileURLToPath(new URL('../../../node_modules/.bin/clasp', import.meta.url));
    const output = execFileSync(clasp, ['status', '--json'], { cwd: folder, encoding: 'utf8' });
    const status = JSON.parse(output) as { filesToPush: string[]; untrackedFiles: string[] };
    expect(status.filesToPush.sort()).toEqual(files);
  });
});
