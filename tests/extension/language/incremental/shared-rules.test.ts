import { expect, test } from 'vitest';
import { lists } from '../../../../extension/src/language/incremental/lists.ts';
import {
  concernedBy,
  readers,
  rememberingShared,
  sharedRules,
} from '../../../../extension/src/language/incremental/shared-rules.ts';
import { finished } from '../../../../extension/src/language/steps.ts';
import type { Rubric } from '../../../../shared-schema/src/rubric.ts';
import type { Draft } from '../../../../shared-schema/src/rules/draft.ts';
import { baker } from '../baker.ts';

type Item = { readonly [field: string]: unknown };

const rubric = baker('yaml').analysis.document.value as Draft<Rubric>;

/** Values that are unlike what stands there, of any type. */
const others = [undefined, 'x', 7, ['x'], [], { a: 1 }, 'Plans 1 day.', [{ score: 1, text: 'Plans 1 day.' }]];

test.each([...readers])('what stands in %s concerns no shared rule but %j', (field, ids) => {
  for (const list of lists) {
    for (const [index, item] of (rubric[list] ?? []).entries()) {
      for (const value of others) {
        const changed = { ...(item as Item), [field]: value };
        const after = { ...rubric, [list]: rubric[list]?.with(index, changed as never) } as Draft<Rubric>;
        for (const rule of sharedRules) {
          if (ids.includes(rule.id)) continue;
          expect([rule.id, list, value, ...rule.check(after)]).toEqual([rule.id, list, value, ...rule.check(rubric)]);
        }
      }
    }
  }
});

test('which rules a change concerns', () => {
  const [first, second] = rubric.competencies ?? [];
  const competencies = (one: object, two: object | undefined = second) =>
    ({ ...rubric, competencies: [one, two] }) as Draft<Rubric>;
  const concerned = (after: Draft<Rubric>) => {
    const rules = concernedBy(rubric, after);
    return rules && [...rules];
  };
  expect(concerned(rubric)).toEqual([]);
  expect(concerned(competencies({ ...first, summary: 'x' }))).toEqual([]);
  expect(concerned(competencies({ ...first, sumary: 'x' }))).toEqual([]);
  expect(concerned(competencies({ ...first, anchors: [] }))).toEqual(['anchor-copied', 'activity-anchor']);
  expect(concerned(competencies({ ...first, weight: 1 }, { ...second, floor: 2 }))).toEqual([
    'weights-sum',
    'floor-above-target',
  ]);
  // An id, one item more, and what stands in no list may concern any rule.
  expect(concerned(competencies({ ...first, id: 'x' }))).toBeUndefined();
  expect(concerned({ ...rubric, competencies: [first] } as Draft<Rubric>)).toBeUndefined();
  expect(concerned({ ...rubric, title: 'x' })).toBeUndefined();
});

test('a version that is left half-way does not count: the next one is judged by the last that all rules have seen', () => {
  const [first, second] = rubric.competencies ?? [];
  const heavier = { ...rubric, competencies: [{ ...first, weight: 99 }, second] } as Draft<Rubric>;
  const as = { ...rubric, competencies: [{ ...first, summary: 'x' }, second] } as Draft<Rubric>;
  const whole = (one: Draft<Rubric>) => sharedRules.flatMap((rule) => [...rule.check(one)]);
  expect(whole(heavier)).not.toEqual(whole(rubric));
  for (let steps = 0; steps <= sharedRules.length; steps++) {
    const check = rememberingShared();
    finished(check(rubric));
    const half = check(heavier);
    for (let step = 0; step < steps; step++) half.next();
    expect(finished(check(as)).map(([, finding]) => finding)).toEqual(whole(as));
  }
});
