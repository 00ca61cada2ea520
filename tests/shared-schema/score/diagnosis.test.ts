import { diagnosesOf } from '@rubric-kit/shared-schema/score/diagnosis.ts';
import type { Band } from '@rubric-kit/shared-schema/score/scores.ts';
import { describe, expect, test } from 'vitest';
import { rubric } from './sample.ts';

const bands = (hunting: Band, pipeline: Band, selling?: Band) =>
  new Map<string, Band>([
    ['hunting', hunting],
    ['pipeline', pipeline],
    ...(selling ? [['selling', selling] as const] : []),
  ]);

describe('diagnoses', () => {
  test('holds when every strong one is strong and every weak one weak', () => {
    expect(diagnosesOf(rubric, bands('strong', 'strong', 'weak'))).toEqual(['uncredited']);
    expect(diagnosesOf(rubric, bands('strong', 'developing', 'weak'))).toEqual([]);
    expect(diagnosesOf(rubric, bands('strong', 'strong', 'developing'))).toEqual([]);
    expect(diagnosesOf(rubric, bands('weak', 'strong', 'weak'))).toEqual(['no-hunter']);
  });

  test('what nobody observed is neither strong nor weak', () => {
    expect(diagnosesOf(rubric, bands('strong', 'strong'))).toEqual([]);
    expect(diagnosesOf(rubric, new Map())).toEqual([]);
  });

  test('a condition without a competency holds for nobody', () => {
    const empty = { ...rubric, diagnoses: [{ id: 'void', when: { strong: [], weak: [] }, finding: 'f', action: 'a' }] };
    expect(diagnosesOf(empty, bands('strong', 'strong', 'strong'))).toEqual([]);
  });

  test('an unknown id is neither, even where every object has it', () => {
    const odd = { ...rubric, diagnoses: [{ id: 'odd', when: { weak: ['constructor'] }, finding: 'f', action: 'a' }] };
    expect(diagnosesOf(odd, bands('weak', 'weak', 'weak'))).toEqual([]);
  });
});
