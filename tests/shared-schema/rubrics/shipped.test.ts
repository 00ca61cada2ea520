import { readdirSync, readFileSync } from 'node:fs';
import { legalScores, type Rubric, targetOf } from '@rubric-kit/shared-schema/rubric.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../shared-schema/rubrics/', import.meta.url);

function rubricOf(file: string): Rubric {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const { rubric, problems } = validate(text, file.endsWith('.json') ? 'json' : 'yaml');
  expect(problems).toEqual([]);
  if (!rubric) throw new Error(`${file} does not validate`);
  return rubric;
}

const files = readdirSync(folder).filter((file) => /\.rubric\.(?:json|ya?ml)$/.test(file));

test('both formats ship', () => {
  expect(files.sort()).toEqual(['bakery-shift-lead.rubric.json', 'partner-manager.rubric.yaml']);
});

describe.each(files)('%s', (file) => {
  const rubric = rubricOf(file);

  test('has no problem and switches no rule off', () => {
    expect(rubric.rules).toBeUndefined();
  });

  test('has a coaching step for every score that can be short of a target', () => {
    const roles = [undefined, ...(rubric.profiles ?? [])];
    for (const competency of rubric.competencies) {
      const highest = Math.max(...roles.map((role) => targetOf(competency, role)));
      for (const score of legalScores(rubric.scale).filter((candidate) => candidate < highest)) {
        const steps = (competency.coaching ?? []).filter((step) => step.below > score);
        expect(steps.length, `${competency.id} at ${score}`).toBeGreaterThan(0);
      }
    }
  });

  test('has questions with what to listen for and what to beware of', () => {
    const questions = rubric.competencies.flatMap((competency) => competency.interview ?? []);
    for (const question of questions) {
      expect(question.listenFor?.length, question.ask).toBeGreaterThan(0);
      expect(question.redFlags?.length, question.ask).toBeGreaterThan(0);
    }
  });

  test('puts a figure into every anchor', () => {
    for (const { text } of rubric.competencies.flatMap((competency) => competency.anchors)) expect(text).toMatch(/\d/);
  });
});

describe('the partner manager', () => {
  const rubric = rubricOf('partner-manager.rubric.yaml');
  const [H, P, E, I, F] = [
    'hunter-orientation',
    'pipeline-discipline',
    'partner-manager-execution',
    'internal-selling',
    'ecosystem-fluency',
  ] as const;

  test('has the five competencies, foundation first and heaviest', () => {
    expect(rubric.competencies.map(({ id }) => id)).toEqual([H, P, E, I, F]);
    const [foundation, ...others] = rubric.competencies;
    expect(foundation?.buildsOn).toBeUndefined();
    for (const other of others) {
      expect(other.weight).toBeLessThan(foundation?.weight ?? 0);
      expect(other.floor).toBeLessThan(foundation?.floor ?? 0);
      expect(other.buildsOn?.length).toBeGreaterThan(0);
    }
  });

  test('leaves hunting to hiring and coaches the rest', () => {
    expect(rubric.competencies.map(({ develop }) => develop)).toEqual(['hire', 'coach', 'coach', 'coach', 'coach']);
  });

  test('opens each interview with the question that the role is known by', () => {
    const opening = rubric.competencies.map(({ interview }) => interview?.[0]?.ask);
    expect(opening).toEqual([
      expect.stringContaining('partner-sourced deal'),
      expect.stringContaining('recent quarter'),
      expect.stringContaining('operating cadence'),
      expect.stringContaining('inside your company'),
      expect.stringContaining('ecosystem'),
    ]);
  });

  test('has a week from Monday to Friday', () => {
    expect(rubric.cadence?.map(({ day, competencies }) => [day, competencies])).toEqual([
      ['Monday', [P, E]],
      ['Tuesday', [I, H]],
      ['Wednesday', [H, F]],
      ['Thursday', [E, F]],
      ['Friday', [I, P]],
    ]);
  });

  test('judges a team by two weak competencies, and puts it right in order', () => {
    const verdict = rubric.team?.verdicts?.find(({ weakAtLeast }) => weakAtLeast === 2);
    expect(verdict?.verdict).toBe('Not forecastable');
    expect(rubric.team?.remedies?.map(({ id }) => id)).toEqual([
      'rewrite-the-hiring-rubric',
      'coach-the-team',
      'rehire-for-the-gaps',
    ]);
  });

  test('is measured on pipeline: a fifth of it partner-sourced within two quarters', () => {
    expect(rubric.outcomes?.map(({ kind }) => kind)).toEqual(['pipeline', 'pipeline', 'pipeline', 'pipeline']);
    const share = rubric.outcomes?.find(({ id }) => id === 'partner-sourced-share');
    expect(share).toMatchObject({ target: 20, withinDays: 182 });
  });

  test('knows three neighbouring roles, three qualities and five pitfalls', () => {
    expect(rubric.profiles?.map(({ id }) => id)).toEqual(['channel-manager', 'alliances-manager', 'ecosystem-manager']);
    expect(rubric.qualities?.map(({ id }) => id)).toEqual([
      'sales-grade',
      'operationally-complete',
      'measured-on-pipeline',
    ]);
    expect(rubric.pitfalls?.map(({ competencies }) => competencies?.[0])).toEqual([H, P, I, F, H]);
  });

  test('says what a former account executive brings and develops', () => {
    const background = rubric.backgrounds?.find(({ id }) => id === 'former-account-executive');
    expect(background).toMatchObject({ brings: [H, P], develops: [E, F] });
  });
});
