import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What there is in one format only. */
const alone = [
  // An item that its dash makes one; a list that stands under its key.
  /^completion\/anchors-without-dash\.\w+\.yaml$/,
  /^format\/flush-lists\.\w+\.yaml$/,
  // Commas between fields.
  /^completion\/(?:missing-comma|comma-behind)\.\w+\.json$/,
];

test('every golden file of one format has its like in the other', () => {
  const folder = new URL('golden/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:yaml|json)\b/.test(name),
  );
  const like = (name: string) =>
    name.replace(/\.(yaml|json)\b/, (_, format) => (format === 'yaml' ? '.json' : '.yaml'));
  const all = new Set(files);
  expect(files.filter((name) => !all.has(like(name)) && !alone.some((one) => one.test(name)))).toEqual([]);
  expect(files.length).toBeGreaterThan(80);
});
