// What activating the built extension costs the extension host: processor time from reading its files to the end of
// `activate`, in a new process each time, as VS Code does it once. The bound is 30 ms. A ratio compares with the median.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median } from './median.mjs';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const rubric = readFileSync(join(repository, 'shared-schema/rubrics/partner-manager.rubric.yaml'), 'utf8');
const runs = 25;
const bench = 'activation';

export const names = [bench];

export async function* rows(wants) {
  if (!wants(bench)) return;
  const folder = mkdtempSync(join(tmpdir(), 'rubric-kit-activation-'));
  try {
    cpSync(join(repository, 'extension/dist/desktop'), join(folder, 'desktop'), { recursive: true });
    // The host resolves `vscode` by itself: here it is a package beside the bundle.
    const stub = join(folder, 'node_modules', 'vscode');
    mkdirSync(stub, { recursive: true });
    writeFileSync(join(stub, 'package.json'), '{"name":"vscode","type":"module","exports":"./index.mjs"}');
    cpSync(new URL('vscode-stub.mjs', import.meta.url), join(stub, 'index.mjs'));
    cpSync(new URL('anything.mjs', import.meta.url), join(stub, 'anything.mjs'));
    const url = pathToFileURL(join(folder, 'desktop/extension.mjs')).href;
    // By a command or the view there is no text yet; by a rubric there is one.
    yield* measured(url, 0, '');
    yield* measured(url, rubric.split('\n').length - 1, rubric);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* measured(url, size, text) {
  const times = Array.from({ length: runs }, () => activation(url, text));
  const medianMs = median(times.map(({ activated }) => activated));
  const row = (subject, ms, note) => ({ bench, size, subject, medianMs: ms, ratio: ms / medianMs, note });
  yield row('rubric-kit, median', medianMs, 'of processor time; at most 30');
  yield row('rubric-kit, worst', Math.max(...times.map(({ activated }) => activated)));
  if (text !== '') yield row('and the first judgement', median(times.map(({ judged }) => judged)));
}

/**
 * Milliseconds of processor time of one new process until `activate` has returned, and until the problems of the open
 * rubric, which has this text, are shown. With an empty text none is open.
 */
function activation(url, text) {
  const script = `
    globalThis.openText = ${JSON.stringify(text)};
    await import('vscode');
    const before = process.cpuUsage();
    const spent = () => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const { activate } = await import(${JSON.stringify(url)});
    activate({ subscriptions: [], extensionUri: {}, globalStorageUri: {} });
    const activated = spent();
    if (globalThis.openText !== '') await new Promise((resolve) => (globalThis.shown = resolve));
    console.log(JSON.stringify({ activated, judged: spent() }));
    process.exit();`;
  // Beside the stub, so that its own import of it finds it.
  const cwd = fileURLToPath(new URL('..', url));
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' }));
}
