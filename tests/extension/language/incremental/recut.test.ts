import { expect, test } from 'vitest';
import { cut } from '../../../../extension/src/language/incremental/cut.ts';
import type { Patchwork } from '../../../../extension/src/language/incremental/patchwork.ts';
import { recut } from '../../../../extension/src/language/incremental/recut.ts';
import { finished } from '../../../../extension/src/language/steps.ts';
import { parse } from '../../../../shared-schema/src/parse/parse.ts';
import { baker } from '../baker.ts';

const { text } = baker('yaml');
const before = cut(parse(text, 'yaml')) as Patchwork;

/** How many pieces of each field are those of the version before; `undefined` where the whole has to be read. */
function kept(after: string): Record<string, string> | undefined {
  const patchwork = finished(recut(before, after));
  const old = new Set(before.sections.flatMap(({ pieces }) => pieces));
  return (
    patchwork &&
    Object.fromEntries(
      patchwork.sections.map(({ key, pieces }) => [
        key,
        `${pieces.filter((piece) => old.has(piece)).length} of ${pieces.length}`,
      ]),
    )
  );
}

const untouched = {
  ...{ schemaVersion: '1 of 1', id: '1 of 1', version: '1 of 1', title: '1 of 1', scale: '1 of 1', bands: '1 of 1' },
  ...{ competencies: '2 of 2', profiles: '1 of 1', diagnoses: '1 of 1', cadence: '1 of 1' },
};

test('a new field of the rubric: nothing else is read', () => {
  const after = text.replace('\ntitle:', '\nsummary: x\ntitle:');
  expect(kept(after)).toEqual({ ...untouched, summary: '0 of 1' });
});

test('a competency more at the top of its list', () => {
  const after = text.replace('competencies:\n', 'competencies:\n  - id: new\n');
  // Both items begin with "  - id: ": what differs stands behind the first of these, so that both are read.
  expect(kept(after)).toEqual({ ...untouched, competencies: '1 of 3' });
});

test('a competency less, and with it the comment behind its line', () => {
  const start = text.indexOf('  - id: care');
  const after = text.slice(0, start) + text.slice(text.indexOf('profiles:'));
  expect(kept(after)).toEqual({ ...untouched, competencies: '1 of 1' });
});

test('a field under another name: its items are read under that', () => {
  expect(kept(text.replace('cadence:', 'cadences:'))).toEqual(
    Object.fromEntries([...Object.entries(untouched).slice(0, -1), ['cadences', '0 of 1']]),
  );
});

test.each([
  ['a line that is no field', text.replace('\ntitle:', '\nti\ntitle:')],
  ['a field twice', text.replace('\ntitle:', '\ntitle: x\ntitle:')],
  ['an anchor, which may be meant anywhere', text.replace('title: Baker', 'title: &a Baker')],
  ['a mistake in the field', text.replace('\ntitle: Baker', '\nsummary: "\ntitle: Baker')],
])('the whole is read for %s', (_what, after) => {
  expect(kept(after)).toBeUndefined();
});
