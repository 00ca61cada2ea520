import { createHash } from 'node:crypto';
import { strict } from './strict.ts';
import { dayIn, secondIn } from './time-zone.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** Bytes in Google's services go from -128 to 127. */
const signed = (byte: number): number => (byte > 127 ? byte - 256 : byte);

/** `Utilities`, which asks no document. */
export function utilities(): Utilities {
  const part = {
    DigestAlgorithm: { SHA_256: 'SHA_256' },
    computeDigest(algorithm: unknown, value: string | readonly number[]) {
      if (algorithm !== 'SHA_256') throw new Error(`The simulator does not know the digest ${String(algorithm)}`);
      const bytes =
        typeof value === 'string' ? Buffer.from(value, 'utf8') : Buffer.from(value.map((byte) => byte & 255));
      return Array.from(createHash('sha256').update(bytes).digest(), signed);
    },
    formatDate(date: Date, timeZone: string, format: string) {
      if (format === 'yyyy-MM-dd') return dayIn(date, timeZone);
      if (format === 'yyyy-MM-dd-HH-mm-ss') return secondIn(date, timeZone);
      throw new Error(`The simulator does not know the date format ${format}`);
    },
  };
  return strict<Utilities>('Utilities', part);
}
