import type { IncomingMessage } from 'node:http';

/** Largest request: a paste of a whole sheet fits. */
const mostBytes = 32 * 1024 * 1024;

/** A request that is not answered as it was meant. The message says why. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  /** Of the answer. */
  readonly status: number;
  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}

/** Reads a request's JSON. Rejects with a BadRequest what is too large or no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  // To its end whatever its size: whoever is cut off while sending hears no answer.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > mostBytes) throw new BadRequest('The request is larger than the 32 MB that are taken.', 413);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BadRequest('The request is no JSON.');
  }
}
