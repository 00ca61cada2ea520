import { describe, expect, test } from 'vitest';
import { gridView } from '../../../extension/src/grid/grid-view.ts';
import { newParts, partsOf, viewReader } from '../../../extension/src/grid/parts.ts';
import { finished } from '../../../extension/src/language/steps.ts';
import { validate } from '../../../shared-schema/src/validate.ts';
import { golden } from '../language/golden.ts';

const baker = golden('ids/baker.rubric.yaml');
const view = (text: string, version = 1) => gridView(validate(text, 'yaml'), version);
const parts = (text: string, version = 1) => finished(partsOf(view(text, version)));

describe('a view in parts', () => {
  test('is the view again, also of what was told before', () => {
    const texts = [
      baker,
      baker.replace('Plans 5 days', 'Plans 6 long days'),
      baker.replace('title: Baker', 'title: "'),
      '',
      baker.slice(0, baker.indexOf('  - id: care')) + baker.slice(baker.indexOf('profiles:')),
      baker,
    ];
    const read = viewReader();
    let told: readonly string[] = [];
    for (const [version, text] of texts.entries()) {
      const now = parts(text, version);
      expect(read(newParts(now, told))).toEqual(JSON.parse(JSON.stringify(view(text, version))));
      told = now;
    }
  });

  test('is told but for what is as it was', () => {
    const before = parts(baker, 1);
    const changed = baker.replace('Plans 5 days', 'Plans 6 long days');
    expect(changed).not.toBe(baker);
    const told = newParts(parts(changed, 2), before).filter((part) => part !== null);
    // The head, which has the version of the text in it, and the row of the competency with that anchor.
    expect(told).toHaveLength(2);
    expect(JSON.parse(told[0] ?? '')).toMatchObject({ version: 2, title: 'Baker' });
    expect(told[1]).toContain('Plans 6 long days');
  });

  test('is not told to a page that does not know the rest', () => {
    const read = viewReader();
    const before = parts(baker, 1);
    expect(read(newParts(parts(baker, 2), before))).toBeUndefined();
    expect(read(before)?.title).toBe('Baker');
    expect(read(newParts(parts(baker, 2), before))?.version).toBe(2);
  });

  test('a text that names things as objects do comes through as it is', () => {
    const odd = baker.replace('title: Baker', 'title: __proto__').replace('id: care', 'id: constructor');
    expect(viewReader()(parts(odd))).toEqual(JSON.parse(JSON.stringify(view(odd))));
  });
});
