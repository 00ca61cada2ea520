import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { BadRequest, readJson } from './body.ts';
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

/** A server that listens. */
export interface Served {
  readonly port: number;
  /** Resolves when nobody waits for an answer; who listens to a stream waits for none. */
  answered(): Promise<void>;
  close(): Promise<void>;
}

/** Serves routes on this machine only, to whoever has the token. Without a `port` the system chooses one. */
export async function serve(routes: ReadonlyMap<string, Route>, token: string, port = 0): Promise<Served> {
  const guard = { token, port: 0 };
  const waiting = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    waiting.add(response);
    response.once('close', () => waiting.delete(response));
    void answer(request, response, routes, guard, waiting).catch((error: unknown) => {
      if (response.headersSent) response.end();
      else send(response, ...against(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  guard.port = typeof address === 'object' && address !== null ? address.port : port;
  return {
    port: guard.port,
    async answered() {
      for (const response of waiting) await once(response, 'close');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: ReadonlyMap<string, Route>,
  guard: Guard,
  waiting: Set<ServerResponse>,
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
    waiting.delete(response);
    response.writeHead(200, { ...always, 'Content-Type': 'text/event-stream' });
    const stop = route.stream((event) => response.write(`data: ${event}\n\n`));
    request.on('close', stop);
  } else {
    const result = route.answer(await readJson(request));
    send(response, 200, 'application/json', JSON.stringify((await result) ?? null));
  }
}

/** What is answered instead. An error that nobody foresaw tells a person nothing but that it is not theirs. */
function against(error: unknown): [status: number, type: string, message: string] {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof BadRequest) return [error.status, 'text/plain', message];
  if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError)
    return [500, 'text/plain', `This is a fault of the program, not yours: ${message.slice(0, 300)}`];
  return [400, 'text/plain', message];
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
