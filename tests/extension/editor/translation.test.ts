import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fieldSpecs, panesOf } from '../../../extension/src/grid/panes.ts';
import { placedProblems } from '../../../extension/src/grid/placed-problems.ts';

const extension = fileURLToPath(new URL('../../../extension', import.meta.url));
const json = (file: string) => JSON.parse(readFileSync(`${extension}/${file}`, 'utf8')) as Record<string, string>;
const german = json('l10n/bundle.l10n.de.json');

/** Every text in a call of `t` or `l10n.t`, and those that the panes hand to it. */
function texts(): Set<string> {
  const found = new Set<string>();
  const files = readdirSync(`${extension}/src`, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const source = readFileSync(`${extension}/src/${file}`, 'utf8');
    for (const [, text] of source.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)) if (text !== undefined) found.add(text);
  }
  // The heads of the table's columns go to `t` by name.
  for (const head of ['Competency', 'Weight', 'Target', 'Floor']) found.add(head);
  for (const specs of Object.values(fieldSpecs)) {
    for (const spec of specs) {
      found.add(spec.label);
      if ('choices' in spec) for (const { label } of spec.choices) found.add(label);
    }
  }
  for (const severity of ['off', 'info', 'warning', 'error']) found.add(severity);
  for (const { label, sections, ofCompetency } of panesOf({ competencies: [{ id: 'a' }] }, placedProblems([]))) {
    found.add(label);
    for (const { heading, add } of [...sections, ...(ofCompetency ?? []).flat()]) {
      if (heading !== '') found.add(heading);
      if (add) found.add(add.label);
    }
  }
  return found;
}

const placeholders = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();

describe('the German texts', () => {
  test('are there for every text that is shown, and for no other', () => {
    expect(Object.keys(german).sort()).toEqual([...texts()].sort());
  });

  test('have the same places for values', () => {
    for (const [english, text] of Object.entries(german)) {
      expect({ english, places: placeholders(text) }).toEqual({ english, places: placeholders(english) });
      expect(text.trim()).not.toBe('');
    }
  });

  test('are there for every text of package.json', () => {
    const used = JSON.stringify(json('package.json')).match(/(?<=")%[\w.]+%(?=")/g) ?? [];
    const keys = [...new Set(used.map((one) => one.slice(1, -1)))].sort();
    expect(Object.keys(json('package.nls.json')).sort()).toEqual(keys);
    expect(Object.keys(json('package.nls.de.json')).sort()).toEqual(keys);
  });
});
