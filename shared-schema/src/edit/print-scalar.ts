import type { Format } from '../parse/document.ts';
import { resolvePlain } from '../parse/yaml/scalar.ts';

/** How the text of a scalar stood before. */
export type Quotes = 'plain' | 'single' | 'double';

/** A text, number, yes-or-no or nothing on one line, in YAML as plain as it can be, or with the quotes asked for. */
export function printScalar(value: unknown, format: Format, quotes: Quotes = 'plain', inFlow = false): string {
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  if (format === 'json') return JSON.stringify(value);
  if (quotes === 'plain' && isPlain(value, inFlow)) return value;
  if (quotes === 'single' && !unprintable.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replace(unsafeInYaml, escaped);
}

/** The name of a field as a key. */
export const printKey = (name: string, format: Format): string => printScalar(name, format, 'plain', true);

/** Whether YAML reads the text as itself without quotes, wherever it stands. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || text !== text.trim() || unprintable.test(text)) return false;
  if (/^[,[\]{}#&*!|>'"%@`]|^[-?:](?=\s|$)|^(?:---|\.\.\.)/.test(text)) return false;
  if (/:(?=\s|$)|\s#/.test(text) || (inFlow && /[,[\]{}]|^[-?:]|:/.test(text))) return false;
  return typeof resolvePlain(text) === 'string';
}

/** Line breaks, control characters, halves of characters: what only double quotes with escapes can hold. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;

/** What JSON writes as it is and YAML does not read everywhere. */
const unsafeInYaml = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
