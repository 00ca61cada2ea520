import type { IncomingMessage } from 'node:http';

/** Largest request: a paste of a whole sheet fits. */
const mostBytes = 32 * 1024 * 1024;

/** Reads a request's JSON. Rejects what is too large or no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Error('The request is too large.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
