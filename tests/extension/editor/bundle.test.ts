import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** As `npm run build` has left it. */
const dist = fileURLToPath(new URL('../../../extension/dist', import.meta.url));
const sizeOf = (file: string) => statSync(`${dist}/desktop/${file}`).size;

/** The files that a file imports at once, itself included. */
function atOnce(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(`${dist}/desktop/${file}`, 'utf8');
  for (const [, other] of text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.mjs)"/g)) if (other) atOnce(other, found);
  return found;
}

describe('the desktop bundle', () => {
  const files = readdirSync(`${dist}/desktop`);
  const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + sizeOf(name), 0);

  test('has at most 400 KiB, the reader of scorecard files aside, which is loaded by its command only', () => {
    const own = files.filter((name) => !name.startsWith('scorecard-file-'));
    expect(own.length).toBe(files.length - 1);
    expect(sum(own)).toBeLessThanOrEqual(400 * 1024);
    expect(atOnce('extension.mjs').has(files.find((name) => name.startsWith('scorecard-file-')) ?? '')).toBe(false);
  });

  test('loads no more than checking asks for at the start', () => {
    const first = atOnce('extension.mjs');
    for (const lazy of [
      'completion',
      'hover',
      'rename',
      'format',
      'grid-page',
      'preview-panel',
      'new-rubric',
      'symbols',
    ])
      expect([...first].filter((name) => name.startsWith(`${lazy}-`))).toEqual([]);
    expect(sum(first)).toBeLessThanOrEqual(260 * 1024);
  });

  test('the pages hold no address that they could load from', () => {
    for (const page of ['grid.js', 'preview.js', 'grid.css', 'preview.css']) {
      const text = readFileSync(`${dist}/pages/${page}`, 'utf8').replaceAll('http://www.w3.org/2000/svg', '');
      expect({ page, found: text.match(/https?:|@import|url\(/g) }).toEqual({ page, found: null });
    }
  });
});
