import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readJson } from './body.ts';
import { type Guard, pathOf } from './guard.ts';

/** What is answered under a path. */
export type Route =
  | { readonly method: 'GET'; file(): Reply | Promise<Reply> }
  | { readonly method: 'POST'; answer(body: unknown): unknown }
  | { readonly method: 'GET'; stream(send: (event: string) => void): () => void };

/** A file as it is sent. */
export interface Reply {
  readonly type: string;
  readonly content: string | Uint8Array;
  /** Where its scripts, styles and connections may come from. */
  readonly policy: string;
}

const always = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Serves routes on this machine only, to whoever has the token. Without a `port` the system chooses one. */
export async function serve(
  routes: ReadonlyMap<string, Route>,
  token: string,
  port = 0,
): Promise<{ readonly server: Server; readonly port: number }> {
  const guard = { token, port: 0 };
  const server = createServer((request, response) => {
    void answer(request, response, routes, guard).catch((error: unknown) => {
      if (!response.headersSent) send(response, 400, 'text/plain', error instanceof Error ? error.message : 'failed');
      else response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  guard.port = typeof address === 'object' && address !== null ? address.port : port;
  return { server, port: guard.port };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: ReadonlyMap<string, Route>,
  guard: Guard,
): Promise<void> {
  const path = pathOf(request, guard);
  if (path === null) {
    send(response, 403, 'text/plain', 'Open the address that the command printed, with its token.');
    return;
  }
  const route = routes.get(path);
  if (!route) return send(response, 404, 'text/plain', 'There is nothing here.');
  if (route.method !== request.method) return send(response, 405, 'text/plain', `Use ${route.method}.`);
  if ('file' in route) {
    const { type, content, policy } = await route.file();
    send(response, 200, type, content, { 'Content-Security-Policy': policy });
  } else if ('stream' in route) {
    response.writeHead(200, { ...always, 'Content-Type': 'text/event-stream' });
    const stop = route.stream((event) => response.write(`data: ${event}\n\n`));
    request.on('close', stop);
  } else {
    const result = route.answer(await readJson(request));
    send(response, 200, 'application/json', JSON.stringify((await result) ?? null));
  }
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  content: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  const charset = type.startsWith('text/') || type.endsWith('json') ? '; charset=utf-8' : '';
  response.writeHead(status, { ...always, 'Content-Type': `${type}${charset}`, ...headers });
  response.end(content);
}
