import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportHtml } from '../../../sheets-addon/src/report/report.ts';
import { ratings, readable, rubric, sampleInput } from './sample.ts';

const page = reportHtml(sampleInput());

describe('the report', () => {
  test('is one document that asks nobody for anything', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<form|url\(|@import|https?:|\bon\w+=/i);
  });

  test('names rubric, version, digest, period, its date and who may read it', () => {
    expect(readable(page)).toContain('Barista 2026-Q2 · 3 people · 2 teams Confidential. Ratings of named people');
    expect(readable(page)).toContain(
      `Rubric barista 2.1.0 Digest ${'ab12'.repeat(16)} Made on 2026-11-05 Other periods in the scorecard 2026-Q1`,
    );
  });

  test('has every person once, in the order of the teams', () => {
    expect([...page.matchAll(/<h3 id="person-\d+-name"><bdi>(.*?)<\/bdi>/g)].map((match) => match[1])).toEqual([
      'Ann',
      'Bo',
      'Cy',
    ]);
  });

  test('has a target for every link inside it', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
    const links = [...page.matchAll(/ href="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => !link.startsWith('#') || !ids.has(link.slice(1)))).toEqual([]);
  });

  test('says so where nobody is scored', () => {
    const empty = readable(reportHtml(sampleInput({ result: score(rubric, []) })));
    expect(empty).toContain('Nobody is scored yet The scorecard has no ratings yet.');
    const elsewhere = readable(reportHtml(sampleInput({ result: score(rubric, ratings, { period: '2030' }) })));
    expect(elsewhere).toContain('The scorecard has no ratings for 2030 . It has some for 2026-Q1, 2026-Q2.');
  });

  test('is the same for the same input', () => {
    expect(reportHtml(sampleInput())).toBe(page);
  });
});

/** The sample with every text of the rubric and of the scorecard replaced; ids stay, for the schema limits them. */
function reportOf(text: string): string {
  const [first, second] = rubric.competencies;
  const [diagnosis] = rubric.diagnoses ?? [];
  if (!first || !second || !diagnosis) throw new Error('the sample has changed');
  const coaching = [{ below: 3, action: text, practice: text }];
  const anchors = first.anchors.map((anchor) => ({ ...anchor, text }));
  const hostile: Rubric = {
    ...rubric,
    title: text,
    scale: { ...rubric.scale, levels: rubric.scale.levels.map((level) => ({ ...level, label: text })) },
    competencies: [
      { ...first, name: text, coaching, anchors },
      { ...second, name: text },
    ],
    profiles: [{ id: 'roaster', name: text }],
    qualities: [{ id: 'complete', name: text, when: {} }],
    diagnoses: [{ ...diagnosis, name: text, finding: text, action: text }],
    team: {
      minimumPeople: 1,
      verdicts: [{ weakAtLeast: 1, verdict: text, finding: text, action: text }],
      remedies: [{ id: 'till', action: text, why: text }],
    },
    rules: { [text]: 'off' },
  };
  const theirs = ratings.map((rating) => ({ ...rating, person: text + rating.person, team: text, period: text }));
  return reportHtml(
    sampleInput({
      rubric: hostile,
      result: score(hostile, theirs),
      scorecard: {
        invalid: [{ tab: text, cell: { row: 0, column: 0 }, address: text, value: text, reason: text }],
        notices: [{ address: text, message: text }],
      },
    }),
  );
}

describe('text from files', () => {
  test('never becomes markup', () => {
    const hostile = `</style><script>alert("1")</script><img src='x' onerror=alert(1)><a href="javascript:alert(1)">x</a>`;
    const written = reportOf(hostile);
    expect(written).not.toMatch(/<script|<img|javascript:[^&]*"/i);
    expect(written.match(/<\/style>/g)).toHaveLength(1);
    expect(written).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  });

  test('changes no tag, whatever it is', () => {
    // Attribute values hold texts too: they are blanked, and what is left is the page's own skeleton.
    const skeleton = (written: string) =>
      (written.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""')).join('');
    const expected = skeleton(reportOf('x'));
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('<b>', '"><i>', `'`, '&lt;', '__proto__', 'constructor', '</title>', '<!--', ']]>', '$1', '$&'),
    );
    fc.assert(
      fc.property(text, (sample) => {
        // White space alone would merge a name into nothing; the readers trim, so that it never comes here.
        fc.pre(sample.trim() !== '');
        expect(skeleton(reportOf(sample))).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });
});
