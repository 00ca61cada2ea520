import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { said, smallRubric, withChange } from './said.ts';

describe('unknown-field', () => {
  test.each([
    [
      '    weight: 100',
      '    weigth: 100',
      'weigth',
      '"weigth" is not a field of a competency. Did you mean "weight"?',
      'Change to "weight"',
    ],
    [
      '    weight: 100',
      '    Weight: 100',
      'Weight',
      '"Weight" is not a field of a competency. Did you mean "weight"?',
      'Change to "weight"',
    ],
    [
      '    weight: 100',
      '    weightage: 100',
      'weightage',
      '"weightage" is not a field of a competency. Did you mean "weight"?',
      'Change to "weight"',
    ],
    [
      '    weight: 100',
      '    weight: 100\n    weigth: 3',
      'weigth',
      '"weigth" is not a field of a competency. A "weight" is there already: remove one of the two.',
    ],
    [
      'competencies:',
      'competency:',
      'competency',
      '"competency" is not a field of a rubric. Did you mean "competencies"?',
      'Change to "competencies"',
    ],
    [
      'title: Baker',
      'title: Baker\ndescription: Bakes.',
      'description',
      '"description" is not a field of a rubric. Did you mean "summary"?',
      'Change to "summary"',
    ],
    [
      'label: Starts',
      'name: Starts',
      'name',
      '"name" is not a field of a level. Did you mean "label"?',
      'Change to "label"',
    ],
    [
      'title: Baker',
      'title: Baker\nweight: 3',
      'weight',
      '"weight" is not a field of a rubric. It belongs to a competency: move it there, or remove it.',
    ],
    [
      '  strongFrom: 2',
      '  strongFrom: 2\n  middle: 1',
      'middle',
      '"middle" is not a field of "bands". Remove it, or use one of: weakBelow, strongFrom.',
    ],
    [
      '  strongFrom: 2',
      '  strongFrom: 2\n  __proto__: 1',
      '__proto__',
      '"__proto__" is not a field of "bands". Remove it, or use one of: weakBelow, strongFrom.',
    ],
  ])('%j as %j', (from, to, ...problem) => {
    expect(said(withChange(from, to))).toEqual([['unknown-field', ...problem]]);
  });

  test('what stands below a misspelt field is checked as well', () => {
    const text = withChange('competencies:', 'Competency:').replace('weight: 100', 'wieght: much');
    expect(said(text)).toEqual([
      [
        'unknown-field',
        'Competency',
        '"Competency" is not a field of a rubric. Did you mean "competencies"?',
        'Change to "competencies"',
      ],
      [
        'unknown-field',
        'wieght',
        '"wieght" is not a field of a competency. Did you mean "weight"?',
        'Change to "weight"',
      ],
      ['wrong-type', 'much', '"wieght" must be a number, not the text "much". Write it such as wieght: 20.'],
    ]);
  });

  test.each([
    [
      '  strongFrom: 2',
      'strongFrom: 2',
      'strongFrom',
      '"strongFrom" is not a field of a rubric. It belongs to "bands": move it there, or remove it.',
    ],
    [
      '        reviewAfterDays: 30\n',
      '        reviewAfterDays: 30\nqualities:\n  - id: fast\n    name: Fast\n    when:\n    strong: [baking]\n',
      'strong',
      '"strong" is not a field of a quality. It belongs to "when": move it there, or remove it.',
    ],
  ])('a field that slipped out of its part, or into another, is one mistake: %j', (from, to, ...problem) => {
    expect(said(withChange(from, to))).toEqual([['unknown-field', ...problem]]);
  });

  test('a field of the whole rubric that stands in a part is told where it belongs', () => {
    const { scale, bands, ...rest } = parse(smallRubric) as { [field: string]: object };
    const problems = validate(JSON.stringify({ scale: { ...scale, bands }, ...rest }), 'json', { groups: [] }).problems;
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['unknown-field', '"bands" is not a field of "scale". It belongs to a rubric: move it there, or remove it.'],
    ]);
  });

  test('a field that is missing elsewhere is a mistake of its own', () => {
    const text = withChange('    name: Baking\n', '').replace('  strongFrom: 2', '  strongFrom: 2\n  name: Bands');
    expect(said(text).map(([rule, part]) => [rule, part])).toEqual([
      ['unknown-field', 'name'],
      ['missing-field', 'id: baking'],
    ]);
  });

  test('of two unknown fields each is meant as another one', () => {
    const text = withChange('  weakBelow: 1\n  strongFrom: 2', '  weakbelow: 1\n  strong_from: 2');
    expect(said(text).map(([, , message]) => message)).toEqual([
      '"weakbelow" is not a field of "bands". Did you mean "weakBelow"?',
      '"strong_from" is not a field of "bands". Did you mean "strongFrom"?',
    ]);
  });
});

test('a key that is misspelt in each of thousands of parts is one problem in each', () => {
  const anchor = '      - { score: 1, text: Bakes 1 loaf. }\n';
  const text = withChange(anchor, anchor.replace('text', 'txt').repeat(5000));
  expect(said(text).map(([rule]) => rule)).toEqual(['too-long', ...Array(5000).fill('unknown-field')]);
});
