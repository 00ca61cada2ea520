import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ruleTexts } from '@rubric-kit/shared-schema/rules/texts.ts';
import { blankRubric } from '@rubric-kit/shared-schema/starter/blank.ts';
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

  test('has at most 400 KiB minified: all files together, also those that are loaded later or never', () => {
    expect(sum(files)).toBeLessThanOrEqual(400 * 1024);
  });

  test('loads the reader of scorecard files with its command only', () => {
    const reader = files.filter((name) => name.startsWith('scorecard-file-'));
    expect(reader).toHaveLength(1);
    expect(atOnce('extension.mjs').has(reader[0] ?? '')).toBe(false);
  });

  test('says why each rule is there, and leaves its examples to the rule reference', () => {
    const all = files.map((name) => readFileSync(`${dist}/desktop/${name}`, 'utf8')).join('\n');
    const isThere = (text: string) => all.replaceAll('\\', '').includes(text.trim());
    expect(ruleTexts.filter(({ why }) => !isThere(why)).map(({ id }) => id)).toEqual([]);
    // Examples of syntax are a line each, and some of the others are parts of the blank rubric.
    const long = ruleTexts.filter(({ bad }) => bad.split('\n').length > 8 && !blankRubric.includes(bad.trim()));
    expect(long.length).toBeGreaterThan(20);
    expect(long.filter(({ bad, good }) => isThere(bad) || isThere(good)).map(({ id }) => id)).toEqual([]);
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
    expect(sum(first)).toBeLessThanOrEqual(200 * 1024);
  });

  test('the pages hold no address that they could load from', () => {
    for (const page of ['grid.js', 'preview.js', 'grid.css', 'preview.css']) {
      const text = readFileSync(`${dist}/pages/${page}`, 'utf8').replaceAll('http://www.w3.org/2000/svg', '');
      expect({ page, found: text.match(/https?:|@import|url\(/g) }).toEqual({ page, found: null });
    }
  });
});
