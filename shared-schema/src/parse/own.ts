import { quoted } from './cursor.ts';

/** Sets a key that comes from a file: `__proto__` is a key like any other. */
export function setOwn(object: { [key: string]: unknown }, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else object[key] = value;
}

/** One key twice: said in the same words of JSON and YAML. */
export const duplicateMessage = (key: string): string =>
  `The key ${quoted(key)} stands here a second time. Keep one of the two.`;
