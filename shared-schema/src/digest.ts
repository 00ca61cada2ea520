import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/**
 * What tells two contents of a rubric apart: the SHA-256 of its canonical JSON (RFC 8785), 64 hex digits. The same for
 * JSON and YAML, whatever the order of keys and the layout of the text. Throws for what JSON cannot hold.
 */
export function digest(rubric: unknown): string {
  const text = canonicalize(rubric);
  if (text === undefined) throw new TypeError('a rubric without a value has no digest');
  return bytesToHex(sha256(utf8(text)));
}

/** UTF-8 by hand: Apps Script has no TextEncoder. Half a surrogate pair becomes U+FFFD, as TextEncoder makes it. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), rest(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), rest(code >> 6), rest(code));
    else bytes.push(0xf0 | (code >> 18), rest(code >> 12), rest(code >> 6), rest(code));
  }
  return Uint8Array.from(bytes);
}

const rest = (code: number): number => 0x80 | (code & 0x3f);
