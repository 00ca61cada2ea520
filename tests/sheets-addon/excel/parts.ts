import { strFromU8, unzipSync } from 'fflate';

/** A workbook's parts as text, to be compared; read by fflate, not by us. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}
