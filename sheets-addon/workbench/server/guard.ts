import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request has to show. */
export interface Guard {
  readonly token: string;
  readonly port: number;
}

const names = ['127.0.0.1', 'localhost'];

/**
 * The path behind the token of a request that may pass, or `null`. A page of another site can make a browser send requests
 * here: it does not know the token, its `Origin` is another one, and a name that was made to point here is another `Host`.
 */
export function pathOf({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>, guard: Guard): string | null {
  const hosts = names.map((name) => `${name}:${guard.port}`);
  if (!hosts.includes(headers.host ?? '')) return null;
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return null;
  const [, given = '', ...rest] = (url.split('?')[0] ?? '').split('/');
  return sameText(given, guard.token) ? `/${rest.join('/')}` : null;
}

function sameText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
