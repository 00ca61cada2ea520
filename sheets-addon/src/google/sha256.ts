// In the bundle this takes the place of @noble/hashes: Google has SHA-256 of its own, and it is the faster one.

/** SHA-256 of bytes. Google's bytes go from -128 to 127. */
export const sha256 = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.from(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, Array.from(bytes, signed)));

const signed = (byte: number): number => (byte > 127 ? byte - 256 : byte);

/** Two hex digits a byte. */
export const bytesToHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
