import { describe, expect, test } from 'vitest';
import { said, withChange } from './said.ts';

describe('missing-field', () => {
  test.each([
    [
      'schemaVersion: 1\n',
      '',
      'id: baker',
      'This rubric has no "schemaVersion". Add schemaVersion: 1 as its first field.',
      'Add schemaVersion: 1',
    ],
    [
      '    name: Baking\n',
      '',
      'id: baking',
      'This competency has no "name". Add its name for people, as a manager would head a column, such as name: Pipeline discipline.',
    ],
    [
      '    target: 2\n',
      '',
      'id: baking',
      'This competency has no "target". Add the score that is expected in this role, such as target: 3.',
    ],
    [
      '  strongFrom: 2\n',
      '',
      'bands',
      '"bands" has no "strongFrom". Add the score from which a competency is strong, such as strongFrom: 3.5.',
    ],
    [
      'bands:\n  weakBelow: 1\n  strongFrom: 2\n',
      '',
      'schemaVersion: 1',
      'This rubric has no "bands". Add where weak ends and strong begins.',
    ],
    [
      '{ score: 1, text: Bakes 1 loaf. }',
      '{ score: 1 }',
      '{ score: 1 }',
      'This anchor has no "text". Add one behaviour that two raters would agree they saw.',
    ],
    [
      '      - below: 2\n        action',
      '      - action',
      'action: Bake together.',
      'This coaching step has no "below". Add the score under which this step applies, such as below: 3.',
    ],
    [
      'title: Baker',
      'title: Baker\noutcomes:\n  - id: loaves\n    name: Loaves\n    unit: a day',
      'id: loaves',
      'This outcome has no "kind". Add "pipeline" or "activity".',
    ],
  ])('%j as %j', (from, to, ...problem) => {
    expect(said(withChange(from, to))).toEqual([['missing-field', ...problem]]);
  });

  test('in JSON, each field of an empty rubric on its first line', () => {
    expect(said('{}', 'json').map(([, place, message]) => [place, message])).toEqual([
      ['{}', 'This rubric has no "schemaVersion". Add "schemaVersion": 1 as its first field.'],
      ['{}', 'This rubric has no "id". Add the rubric\'s name for machines, such as "id": "partner-manager".'],
      [
        '{}',
        'This rubric has no "version". Add the version of this rubric as major.minor.patch, such as "version": "1.0.0".',
      ],
      ['{}', 'This rubric has no "title". Add the rubric\'s name for people, such as "title": "Partner manager".'],
      ['{}', 'This rubric has no "scale". Add the levels that a score can have.'],
      ['{}', 'This rubric has no "bands". Add where weak ends and strong begins.'],
      ['{}', 'This rubric has no "competencies". Add what is scored, foundation first.'],
    ]);
  });
});
