import { describe, expect, test } from 'vitest';
import { unknownCompetency } from '../../../../shared-schema/src/rules/meaning/unknown-competency.ts';
import { called, competency, found, marked, rubric } from '../draft.ts';

const two = [called('baking', { weight: 60 }), called('selling', { weight: 40 })];

test('a slip of the hand is put right', () => {
  const draft = rubric({ competencies: two, cadence: [{ day: 'Monday', activity: 'Bake', competencies: ['bakign'] }] });
  expect(found(unknownCompetency, draft)).toEqual([
    '/cadence/0/competencies/0 There is no competency "bakign". Did you mean "baking"?',
  ]);
});

test('where nothing is near, the ids are listed', () => {
  const draft = rubric({ competencies: two, pitfalls: [{ id: 'p', sign: 's', fix: 'f', competencies: ['plumbing'] }] });
  expect(found(unknownCompetency, draft)).toEqual([
    '/pitfalls/0/competencies/0 There is no competency "plumbing". Use one of baking and selling, or add it.',
  ]);
});

test('every list and map of ids is looked at', () => {
  const when = { strong: ['x1'], weak: ['x2'] };
  const draft = rubric({
    competencies: [called('baking', { buildsOn: ['x0'] })],
    profiles: [{ id: 'p', name: 'P', targets: { x3: 1 }, weights: { x4: 100 } }],
    qualities: [{ id: 'q', name: 'Q', when: { strong: ['x5'], notWeak: ['x6'], atTarget: ['x7'], outcomes: ['x8'] } }],
    diagnoses: [{ id: 'd', when, finding: 'f', action: 'a' }],
    cadence: [{ day: 'Monday', activity: 'Bake', competencies: ['x9'] }],
    pitfalls: [{ id: 'p', sign: 's', fix: 'f', competencies: ['x10'] }],
    backgrounds: [{ id: 'b', name: 'B', brings: ['x11'], develops: ['x12'] }],
  });
  expect(marked(unknownCompetency, draft)).toEqual([
    '/competencies/0/buildsOn/0',
    '/profiles/0/targets/x3',
    '/profiles/0/weights/x4',
    '/qualities/0/when/strong/0',
    '/qualities/0/when/notWeak/0',
    '/qualities/0/when/atTarget/0',
    '/diagnoses/0/when/strong/0',
    '/diagnoses/0/when/weak/0',
    '/cadence/0/competencies/0',
    '/pitfalls/0/competencies/0',
    '/backgrounds/0/brings/0',
    '/backgrounds/0/develops/0',
  ]);
});

test('in a map the key is marked', () => {
  const draft = rubric({ profiles: [{ id: 'p', name: 'P', targets: { bakin: 2 } }] });
  expect([...unknownCompetency.check(draft)][0]).toMatchObject({
    mark: 'key',
    path: ['profiles', 0, 'targets', 'bakin'],
  });
});

test('what every object inherits is no competency', () => {
  const draft = rubric({ profiles: [{ id: 'p', name: 'P', targets: { constructor: 2 } }] });
  expect(marked(unknownCompetency, draft)).toEqual(['/profiles/0/targets/constructor']);
});

describe('one mistake is reported once', () => {
  const diagnoses = [{ id: 'd', when: { weak: ['selling-at-noon'] }, finding: 'f', action: 'a' }];

  test('a competency that got the id of another leaves references behind, by its name', () => {
    const competencies = [called('baking'), competency({ id: 'baking', name: 'Selling at noon' })];
    expect(found(unknownCompetency, rubric({ competencies, diagnoses }))).toEqual([]);
  });

  test('whichever of the two has the wrong id', () => {
    const competencies = [competency({ id: 'baking', name: 'Selling at noon' }), called('baking')];
    expect(found(unknownCompetency, rubric({ competencies, diagnoses }))).toEqual([]);
  });

  test('and an id that stands in several places was written on purpose', () => {
    const competencies = [called('baking'), competency({ id: undefined, name: 'Counter' })];
    const more = [...diagnoses, { id: 'e', when: { strong: ['selling-at-noon'] }, finding: 'f', action: 'a' }];
    expect(found(unknownCompetency, rubric({ competencies, diagnoses: more }))).toEqual([]);
  });

  test('but another unknown id beside it is a mistake of its own', () => {
    const competencies = [called('baking'), competency({ id: 'baking', name: 'Selling at noon' })];
    const more = [...diagnoses, { id: 'e', when: { strong: ['plumbing'] }, finding: 'f', action: 'a' }];
    expect(marked(unknownCompetency, rubric({ competencies, diagnoses: more }))).toEqual([
      '/diagnoses/1/when/strong/0',
    ]);
  });
});

test('a rubric whose competencies cannot be read has no unknown ones', () => {
  const draft = rubric({
    competencies: undefined,
    diagnoses: [{ id: 'd', when: { weak: ['a'] }, finding: 'f', action: 'a' }],
  });
  expect(found(unknownCompetency, draft)).toEqual([]);
});
