import { applyEdits } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';
import type { GridAction } from '../../../extension/src/grid/action.ts';
import { editsOfAction } from '../../../extension/src/grid/steps.ts';

const after = (text: string, action: GridAction, format: Format = 'yaml'): string =>
  applyEdits(text, editsOfAction(action, parse(text, format)));

describe('the lines of a list', () => {
  const list = `competencies:
  - aliases:
      - one # 1
      - two # 2
      # before three
      - three # 3
`;
  const set = (...value: string[]) => after(list, { kind: 'set', path: ['competencies', 0, 'aliases'], value });
  test.each([
    ['a line in between', ['one', 'new', 'two', 'three'], ['one # 1', 'new', 'two # 2', '# before three', 'three # 3']],
    ['a line rewritten', ['one', 'deux', 'three'], ['one # 1', 'deux # 2', '# before three', 'three # 3']],
    ['a line less', ['two', 'three'], ['two # 2', '# before three', 'three # 3']],
    ['another order', ['three', 'one', 'two'], ['# before three', 'three # 3', 'one # 1', 'two # 2']],
  ])('%s keeps the comments of those that stay', (_what, value, lines) => {
    const rows = lines.map((line) => (line.startsWith('#') ? line : `- ${line}`));
    expect(set(...value)).toBe(`competencies:\n  - aliases:\n      ${rows.join('\n      ')}\n`);
  });
});

describe('a competency', () => {
  const two = (second: string) => `competencies:
  - id: safety # first
    name: Safety
  - id: ${second} # second
    name: Planning
cadence:
  - day: Monday
    competencies: [safety, planning] # both
`;
  test('takes every mention of its id along', () => {
    expect(after(two('planning'), { kind: 'remove-competency', index: 1 })).toBe(`competencies:
  - id: safety # first
    name: Safety
cadence:
  - day: Monday
    competencies: [safety] # both
`);
  });

  test('is called by its new id everywhere', () => {
    const text = `${two('planning')}profiles:
  - id: chef
    targets: { planning: 3, safety: 2 } # for chefs
`;
    expect(after(text, { kind: 'set', path: ['competencies', 1, 'id'], value: 'plans' })).toBe(
      text.replace('id: planning', 'id: plans').replace(', planning]', ', plans]').replace('{ planning:', '{ plans:'),
    );
    // What is called `safety` already would then be two.
    expect(after(text, { kind: 'set', path: ['competencies', 1, 'id'], value: 'safety' })).toBe(
      text.replace('id: planning', 'id: safety'),
    );
  });

  test('leaves the mentions of an id that another has too', () => {
    expect(after(two('safety'), { kind: 'remove-competency', index: 1 })).toBe(`competencies:
  - id: safety # first
    name: Safety
cadence:
  - day: Monday
    competencies: [safety, planning] # both
`);
  });
});

describe('a part that is begun in the grid', () => {
  const verdict: GridAction = { kind: 'add', list: ['team', 'verdicts'] };
  test('in JSON leaves the rest as it is', () => {
    expect(after('{\n  "id": "x",\n  "title": "X"\n}\n', verdict, 'json')).toBe(`{
  "id": "x",
  "title": "X",
  "team": {
    "verdicts": [
      {
        "weakAtLeast": 0,
        "verdict": "TODO",
        "finding": "TODO what to expect of the team",
        "action": "TODO what to do about it"
      }
    ]
  }
}
`);
  });

  test('in YAML keeps comments and order', () => {
    expect(after('title: X # mine\nid: x\n', verdict)).toBe(`title: X # mine
id: x
team:
  verdicts:
    - weakAtLeast: 0
      verdict: TODO
      finding: TODO what to expect of the team
      action: TODO what to do about it
`);
  });

  test('does not push aside what stands there', () => {
    expect(after('team: later # mine\n', verdict)).toBe('team: later # mine\n');
    expect(after('competencies: { safety: 1 }\n', { kind: 'add-competency', index: 0 })).toBe(
      'competencies: { safety: 1 }\n',
    );
  });
});

describe('an empty file', () => {
  test.each<[Format, string]>([
    ['yaml', ''],
    ['yaml', '# mine\n'],
    ['json', ''],
  ])('in %s becomes a rubric without an error to go on from', (format, text) => {
    const begun = after(text, { kind: 'begin' }, format);
    expect(begun.startsWith(text)).toBe(true);
    const { problems, rubric } = validate(begun, format);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(rubric?.competencies.length).toBeGreaterThan(0);
  });

  test('is one only without any rubric in it', () => {
    expect(after('id: x\n', { kind: 'begin' })).toBe('id: x\n');
    expect(after('{ "id": ', { kind: 'begin' }, 'json')).toBe('{ "id": ');
  });
});
