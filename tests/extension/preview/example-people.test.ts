import { readFileSync } from 'node:fs';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { legalScores, type Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { describe, expect, test } from 'vitest';
import { examplePeople } from '../../../extension/src/preview/example-people.ts';

const built = (file: string): Rubric => {
  const text = readFileSync(new URL(`../../../shared-schema/rubrics/${file}`, import.meta.url), 'utf8');
  return parse(text, file.endsWith('json') ? 'json' : 'yaml').value as Rubric;
};

describe.each(['partner-manager.rubric.yaml', 'bakery-shift-lead.rubric.json'])('example people of %s', (file) => {
  const rubric = built(file);
  const ratings = examplePeople(rubric);

  test('are five, each with a score on the scale or none in every competency', () => {
    expect(ratings).toHaveLength(5 * rubric.competencies.length);
    const legal = legalScores(rubric.scale);
    for (const { score: given } of ratings) expect(given === null || legal.includes(given)).toBe(true);
  });

  test('show what a rubric says: a first diagnosis that holds, a gap with next steps, something not observed', () => {
    const { people, teams } = score(rubric, ratings);
    const first = rubric.diagnoses?.[0];
    if (first) expect(people[1]?.diagnoses).toContain(first.id);
    expect(people[0]?.next).toEqual([]);
    expect(people[2]?.next.length).toBeGreaterThan(0);
    expect(people[3]?.complete).toBe(false);
    expect(teams[0]?.verdict).toBe(rubric.team?.verdicts?.find(({ weakAtLeast }) => weakAtLeast === 0)?.verdict);
  });
});
