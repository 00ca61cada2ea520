import { reviewOf } from '@rubric-kit/shared-schema/release/review.ts';
import type { Competency, Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { describe, expect, test } from 'vitest';

const competency = (id: string, name: string): Competency => ({
  id,
  name,
  weight: 50,
  target: 3,
  anchors: [
    { score: 1, text: `${name} is missing` },
    { score: 2, text: `${name} is there` },
    { score: 3, text: `${name} is everywhere` },
  ],
});

const base: Rubric = {
  schemaVersion: 1,
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  scale: {
    levels: [
      { score: 1, label: 'Low' },
      { score: 2, label: 'Middle' },
      { score: 3, label: 'High' },
    ],
  },
  bands: { weakBelow: 2, strongFrom: 3 },
  competencies: [competency('calls', 'Calls'), competency('plans', 'Plans')],
};

const messages = (after: Rubric): string[] => reviewOf(base, after).map(({ message }) => message);
const [calls, plans] = base.competencies as [Competency, Competency];

describe('what another version of a rubric means for scores', () => {
  test('nothing, where only texts changed that no score depends on', () => {
    const after = {
      ...base,
      version: '1.1.0',
      title: 'Renamed',
      competencies: [{ ...calls, summary: 'New', aliases: ['Telephone'] }, plans],
    };
    expect(reviewOf(base, after)).toEqual([]);
  });

  test('nothing, where competencies only changed places', () => {
    expect(reviewOf(base, { ...base, competencies: [plans, calls] })).toEqual([]);
  });

  test('a renamed competency keeps its scores', () => {
    expect(reviewOf(base, { ...base, competencies: [{ ...calls, name: 'Talks' }, plans] })).toEqual([
      {
        kind: 'competency-renamed',
        competency: 'calls',
        message: "“Calls” is now called “Talks”; its scores stay, and so does the column's heading.",
      },
    ]);
  });

  test('added ones come where they stand, removed ones last', () => {
    expect(messages({ ...base, competencies: [competency('deals', 'Deals'), plans] })).toEqual([
      '“Deals” is new: add a column for it and score it.',
      '“Calls” is no longer part of the rubric: its scores stay in the sheet and count no more.',
    ]);
  });

  test('levels whose text changed are named, a new and a missing one too', () => {
    const anchors = [
      { score: 1, text: 'Calls nobody' },
      { score: 2, text: 'Calls is there' },
      { score: 4, text: 'Calls everybody' },
    ];
    expect(messages({ ...base, competencies: [{ ...calls, anchors }, plans] })).toEqual([
      'Calls: levels 1, 3, 4 read differently; look at scores of that height again.',
    ]);
  });

  test('target, floor and weight are told with both numbers', () => {
    const after = {
      ...base,
      competencies: [
        { ...calls, target: 2, floor: 1, weight: 60 },
        { ...plans, weight: 40 },
      ],
    };
    expect(messages(after)).toEqual([
      'Calls: the target was 3 and is 2.',
      'Calls: the floor is 1; there was none.',
      'Calls: the weight was 50 and is 60.',
      'Plans: the weight was 50 and is 40.',
    ]);
  });

  test('a floor that moves and one that goes', () => {
    const before = {
      ...base,
      competencies: [
        { ...calls, floor: 2 },
        { ...plans, floor: 2 },
      ],
    };
    const after = { ...base, competencies: [{ ...calls, floor: 1 }, plans] };
    expect(reviewOf(before, after).map(({ message }) => message)).toEqual([
      'Calls: the floor was 2 and is 1.',
      'Plans: the floor of 2 is gone.',
    ]);
  });

  test('scale, step, token and bands concern every score', () => {
    const after: Rubric = {
      ...base,
      scale: { levels: [...base.scale.levels, { score: 4, label: 'Top' }], step: 0.5, notObserved: 'n/s' },
      bands: { weakBelow: 2.5, strongFrom: 3.5 },
    };
    expect(messages(after)).toEqual([
      'The scale was 1, 2, 3 and is 1, 2, 3, 4 in steps of 0.5: look at every score again.',
      '“Not observed” was written “N/O” and is “n/s”: change it in the score cells.',
      'The bands were weak below 2, strong from 3 and are weak below 2.5, strong from 3.5.',
    ]);
  });
});
