import { describe, expect, test } from 'vitest';
import { weightsSum } from '../../../../shared-schema/src/rules/meaning/weights-sum.ts';
import { called, found, rubric } from '../draft.ts';

const weighing = (...weights: (number | undefined)[]) =>
  weights.map((weight, index) => called(`c${index}`, { weight }));
const of = (...weights: (number | undefined)[]) => found(weightsSum, rubric({ competencies: weighing(...weights) }));

describe('of the rubric', () => {
  test('over 100', () => {
    expect(of(20, 20, 25, 20, 20)).toEqual([
      '/competencies/4/weight The weights sum to 105, 5 over 100. Take 5 off one or more of them.',
    ]);
  });

  test('short of 100', () => {
    expect(of(60, 39.5)).toEqual([
      '/competencies/1/weight The weights sum to 99.5, 0.5 short of 100. Add 0.5 to one or more of them.',
    ]);
  });

  test('as fractions of 1: what each is as a share of 100', () => {
    expect(of(0.3, 0.25, 0.2, 0.15, 0.1)).toEqual([
      '/competencies/4/weight Weights are shares of 100, not of 1. Write 30, 25, 20, 15 and 10.',
    ]);
    // Three thirds, cut short: 0.99.
    expect(of(0.33, 0.33, 0.33)).toEqual([
      '/competencies/2/weight Weights are shares of 100, not of 1. Write 33, 33 and 33.',
    ]);
    // Nobody means shares of 2.
    expect(of(1, 1)).toEqual([
      '/competencies/1/weight The weights sum to 2, 98 short of 100. Add 98 to one or more of them.',
    ]);
  });

  test('decimals that binary fractions miss are 100', () => {
    // 0.1 + 0.2 is 0.30000000000000004 in binary; so is the sum of these.
    expect(of(33.3, 33.3, 33.4)).toEqual([]);
    expect(of(...Array.from({ length: 1000 }, () => 0.1))).toEqual([]);
  });

  test('thirds that were cut short are not', () => {
    expect(of(33.33, 33.33, 33.33)).toEqual([
      '/competencies/2/weight The weights sum to 99.99, 0.01 short of 100. Add 0.01 to one or more of them.',
    ]);
  });

  test('with a competency that stands twice: its id is told, and the sum is right without it', () => {
    const [one, other] = weighing(60, 40);
    expect(found(weightsSum, rubric({ competencies: [one, other, one] }))).toEqual([]);
    // Two competencies that share an id by mistake: 60 + 30 is wrong, and so is 60.
    const namesake = called('c0', { weight: 30 });
    expect(found(weightsSum, rubric({ competencies: [one, namesake] }))).toEqual([
      '/competencies/1/weight The weights sum to 90, 10 short of 100. Add 10 to one or more of them.',
    ]);
  });

  test('while one cannot be read there is no sum', () => {
    expect(of(60, undefined)).toEqual([]);
    expect(found(weightsSum, rubric({ competencies: [...weighing(60), undefined] }))).toEqual([]);
  });
});

describe('of a profile', () => {
  const competencies = weighing(50, 30, 20);
  const profile = (weights: { [id: string]: number }) =>
    found(weightsSum, rubric({ competencies, profiles: [{ id: 'p', name: 'Night baker', weights }] }));

  test('those that it changes count with those that it leaves: 60 + 30 + 20', () => {
    expect(profile({ c0: 60 })).toEqual([
      '/profiles/0/weights/c0 The weights of the profile "Night baker", together with those that it leaves unchanged, sum to 110, 10 over 100. Take 10 off one or more of them.',
    ]);
  });

  test('where it changes all, they are its own: 60 + 20 + 10', () => {
    expect(profile({ c0: 60, c1: 20, c2: 10 })).toEqual([
      '/profiles/0/weights/c2 The weights of the profile "Night baker" sum to 90, 10 short of 100. Add 10 to one or more of them.',
    ]);
  });

  test('60 + 20 + 20', () => {
    expect(profile({ c0: 60, c1: 20 })).toEqual([]);
  });

  test('an id that leads nowhere is the one mistake', () => {
    expect(profile({ c0: 60, c9: 20 })).toEqual([]);
  });

  test('weights of the rubric that are wrong make those of no profile wrong', () => {
    const draft = rubric({ competencies: weighing(50, 60), profiles: [{ id: 'p', name: 'P', weights: { c0: 55 } }] });
    expect(found(weightsSum, draft)).toEqual([
      '/competencies/1/weight The weights sum to 110, 10 over 100. Take 10 off one or more of them.',
    ]);
  });

  test('a profile without weights has those of the rubric', () => {
    expect(
      found(
        weightsSum,
        rubric({
          competencies,
          profiles: [
            { id: 'p', name: 'P' },
            { id: 'q', name: 'Q', weights: {} },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
