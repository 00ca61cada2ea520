import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../../../sheets-addon/workbench/file/file-store.ts';
import { startWorkbench, type Workbench } from '../../../sheets-addon/workbench/workbench.ts';
import { built, copyOf, examples } from './opened.ts';

let workbench: Workbench;
let url: URL;

beforeAll(async () => {
  workbench = await startWorkbench({ built, file: openFile(copyOf(join(examples, 'scorecards.xlsx'))) });
  url = new URL(workbench.address);
});
afterAll(() => workbench.close());

/** The status and body of a request; `fetch` would not let us choose Host. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<[status: number, text: string]> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: url.port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve([response.statusCode ?? 0, text]));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const upgrade = { Connection: 'Upgrade', Upgrade: 'websocket' };

/** The first line that the server answers to bytes as they are. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(Number(url.port), '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (piece) => {
      said += piece.toString();
    });
    socket.on('close', () => resolve(said.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
  });
}

/** Whether somebody listens at an address of this machine. */
const listens = (host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port: Number(url.port), timeout: 2000 }, () => resolve(true));
    socket.on('error', () => resolve(false)).on('timeout', () => resolve(false));
    socket.unref();
  });

describe('the server of the workbench', () => {
  test('listens on this machine only, under a token of 128 bits', () => {
    expect(url.hostname).toBe('127.0.0.1');
    expect(url.pathname).toMatch(/^\/[0-9a-f]{32}\/$/);
  });

  test('answers on no other address of this machine', async () => {
    const all = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
    const others = all.map(({ address }) => address).filter((address) => address !== '127.0.0.1');
    expect(await listens('127.0.0.1')).toBe(true);
    for (const address of [...others, '::1']) expect(await listens(address), address).toBe(false);
  });

  test('a request line that names a host is judged by that of the headers, and needs one', async () => {
    const line = `GET ${url.href} HTTP/1.1\r\n`;
    expect(await raw(`${line}Host: evil.example\r\nConnection: close\r\n\r\n`)).toBe('HTTP/1.1 403 Forbidden');
    expect(await raw(`GET ${url.pathname} HTTP/1.0\r\n\r\n`)).toBe('HTTP/1.1 403 Forbidden');
    const twice = `Host: evil.example\r\nHost: ${url.host}\r\nConnection: close\r\n\r\n`;
    expect(await raw(`GET ${url.pathname} HTTP/1.1\r\n${twice}`)).toBe('HTTP/1.1 403 Forbidden');
  });

  test.each([
    '../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/etc/passwd',
    '/etc/passwd',
    'apps-script/Code.js',
  ])('has no file %s', async (path) => {
    const [status, text] = await ask(url.pathname + path);
    expect([status, text]).toEqual([404, 'There is nothing here.']);
  });

  test('serves the page and its parts to whoever has the token', async () => {
    const [status, page] = await ask(url.pathname);
    expect(status).toBe(200);
    expect(page).toContain('<title>Rubric Kit workbench</title>');
    for (const part of ['workbench.js', 'workbench.css', 'sidebar']) {
      expect((await ask(url.pathname + part))[0], part).toBe(200);
    }
    expect(await ask(`${url.pathname}none`)).toEqual([404, 'There is nothing here.']);
  });

  const refused: [string, () => string, Record<string, string>][] = [
    ['no token', () => '/', {}],
    ['a wrong token', () => `/${'0'.repeat(32)}/`, {}],
    ['a part of the token', () => `${url.pathname.slice(0, -2)}/`, {}],
    ['a page part without a token', () => '/workbench.js', {}],
    ['a foreign Host', () => url.pathname, { Host: 'evil.example:80' }],
    ['a Host that is made to point here', () => url.pathname, { Host: 'rebound.example' }],
    ['another port in Host', () => url.pathname, { Host: '127.0.0.1:1' }],
    ['a foreign Origin', () => url.pathname, { Origin: 'https://evil.example' }],
    ['the Origin of a file or a sandboxed frame', () => url.pathname, { Origin: 'null' }],
    ['an Origin with another scheme', () => url.pathname, { Origin: 'https://127.0.0.1' }],
    ['the changes, to a foreign Host', () => `${url.pathname}events`, { Host: 'rebound.example' }],
    ['the changes, to a foreign Origin', () => `${url.pathname}events`, { Origin: 'https://evil.example' }],
    ['a WebSocket from elsewhere', () => `${url.pathname}events`, { ...upgrade, Origin: 'https://evil.example' }],
    ['a WebSocket without a token', () => '/', upgrade],
    ['a token in the query', () => `/?token=${url.pathname.slice(1, -1)}`, {}],
    ['a way around the token', () => `/x/..${url.pathname}`, {}],
  ];
  test.each(refused)('refuses %s', async (_what, path, headers) => {
    const words = 'Open the address that the command printed, with its token.';
    expect(await ask(path(), headers)).toEqual([403, words]);
  });

  test('refuses a foreign Origin before it reads what was sent', async () => {
    const before = workbench.session.edits;
    const body = JSON.stringify({ edit: { kind: 'cells', tab: 0, cells: [{ r: 0, c: 0, input: 'x' }] }, have: 0 });
    const [status] = await ask(`${url.pathname}edit`, { Origin: 'https://evil.example' }, 'POST', body);
    expect([status, workbench.session.edits]).toEqual([403, before]);
  });

  test('takes what its own page sends', async () => {
    const [status, text] = await ask(`${url.pathname}workbook`, { Origin: url.origin }, 'POST', '{}');
    expect(status).toBe(200);
    const tabs = JSON.parse(text).tabs as readonly { readonly name: string }[];
    expect(tabs.map(({ name }) => name)).toEqual(['Scores 2026', 'Dashboard', 'MDF budget', 'Lists']);
  });

  test('keeps the sidebar from reaching anything but the page around it', async () => {
    const sidebar = await fetch(`${url.href}sidebar`);
    const policy = sidebar.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none';.*; sandbox allow-scripts allow-forms$/);
    const page = await fetch(url.href);
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self';.*connect-src 'self'/);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  });
});

describe('a workbook that takes its time', () => {
  const example = () => openFile(copyOf(join(examples, 'scorecards.xlsx')));

  test('is not waited for by the page itself, and by what asks for the workbook', async () => {
    const file = example();
    let goOn = false;
    function* reading() {
      while (!goOn) yield;
      return file.contents;
    }
    let heard: (address: string) => void = () => undefined;
    const listening = new Promise<string>((resolve) => {
      heard = resolve;
    });
    const opening = startWorkbench({ built, file: { ...file, reading }, listening: heard });
    const address = await listening;
    const page = await fetch(address);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Opening the workbook…')]);
    let isAnswered = false;
    const asked = fetch(`${address}workbook`, { method: 'POST', body: '{}' }).then((response) => {
      isAnswered = true;
      return response.json() as Promise<{ tabs: { name: string }[] }>;
    });
    expect((await fetch(`${address}workbench.css`)).status).toBe(200);
    expect(isAnswered).toBe(false);
    goOn = true;
    expect((await asked).tabs[0]?.name).toBe(file.contents.tabs[0]?.name);
    await (await opening).close();
  });

  test('that turns out to be damaged is said, and nothing is served any more', async () => {
    let address = '';
    // biome-ignore lint/correctness/useYield: it is damaged at once
    function* reading(): Generator<void, never> {
      throw new Error('cannot read it');
    }
    const listening = (where: string): void => {
      address = where;
    };
    const opening = startWorkbench({ built, file: { ...example(), reading }, listening });
    await expect(opening).rejects.toThrow('cannot read it');
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });

  /** A damaged workbook of which that shows when it is told to, and the address of its page. */
  async function damagedLater(sendsBrowser = false) {
    let goOn = false;
    function* reading(): Generator<void, never> {
      while (!goOn) yield;
      throw new Error('cannot read it');
    }
    let heard: (address: string) => void = () => undefined;
    const listening = new Promise<string>((resolve) => {
      heard = resolve;
    });
    const file = { ...example(), reading };
    const opening = startWorkbench({ built, file, listening: heard, sendsBrowser });
    const address = await listening;
    const shows = async (): Promise<void> => {
      goOn = true;
      await expect(opening).rejects.toThrow('cannot read it');
    };
    return { address, shows };
  }
  const askFor = async (address: string): Promise<[number, string]> => {
    const answer = await fetch(`${address}workbook`, { method: 'POST', body: '{}' });
    return [answer.status, await answer.text()];
  };
  /** Resolves when nobody is served any more. */
  const isGone = async (address: string): Promise<void> => {
    for (;;) {
      const isThere = await fetch(`${address}none`).catch(() => null);
      if (!isThere) return;
    }
  };

  test('a page that waits hears what is wrong, and nothing is served any more', async () => {
    const { address, shows } = await damagedLater();
    await fetch(address);
    const asked = askFor(address);
    await fetch(`${address}workbench.css`);
    await shows();
    expect(await asked).toEqual([400, 'cannot read it']);
    await isGone(address);
  });

  test('a page of which the parts are still on their way hears it when it asks', async () => {
    const { address, shows } = await damagedLater();
    await fetch(address);
    await shows();
    expect((await fetch(`${address}workbench.js`)).status).toBe(200);
    expect(await askFor(address)).toEqual([400, 'cannot read it']);
    await isGone(address);
  });

  test('a browser that was sent there hears it when it comes', async () => {
    const { address, shows } = await damagedLater(true);
    await shows();
    expect((await fetch(address)).status).toBe(200);
    expect(await askFor(address)).toEqual([400, 'cannot read it']);
    await isGone(address);
  });
});
