import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';
import { folderWith, rubric } from './rubric.ts';

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe('rubric new', () => {
  test('writes a commented rubric without a problem, and says what comes next', () => {
    const folder = folderWith({});
    expect(rubric(['new'], folder)).toEqual({
      status: 0,
      out: 'Wrote my-role.rubric.yaml. Put your own words in, then run: rubric validate my-role.rubric.yaml\n',
      err: '',
    });
    const text = read(folder, 'my-role.rubric.yaml');
    expect(validate(text, 'yaml').problems).toEqual([]);
    expect(text.match(/# /g)?.length).toBeGreaterThan(10);
  });

  test('takes id and title from the name of the file', () => {
    const folder = folderWith({});
    rubric(['new', 'sales-engineer.rubric.yaml'], folder);
    expect(validate(read(folder, 'sales-engineer.rubric.yaml'), 'yaml').rubric).toMatchObject({
      id: 'sales-engineer',
      version: '0.1.0',
      title: 'Sales engineer',
    });
  });

  test('takes the id from the title, and the name of the file from the id', () => {
    const folder = folderWith({});
    rubric(['new', '--title', 'Head of Überraschungen: 1'], folder);
    expect(validate(read(folder, 'head-of-uberraschungen-1.rubric.yaml'), 'yaml').rubric).toMatchObject({
      id: 'head-of-uberraschungen-1',
      title: 'Head of Überraschungen: 1',
    });
  });

  test('begins from the partner manager, with its comments', () => {
    const folder = folderWith({});
    rubric(['new', '--from', 'partner-manager', '--id', 'channel-manager'], folder);
    const text = read(folder, 'channel-manager.rubric.yaml');
    const { rubric: made, problems } = validate(text, 'yaml');
    expect(problems).toEqual([]);
    expect(made).toMatchObject({ id: 'channel-manager', version: '0.1.0', title: 'Channel manager' });
    expect(made?.competencies).toHaveLength(5);
    expect(text).toContain('# The heaviest weight');
  });

  test('writes JSON where the name asks for it', () => {
    const folder = folderWith({});
    rubric(['new', 'a.rubric.json'], folder);
    expect(validate(read(folder, 'a.rubric.json'), 'json').problems).toEqual([]);
  });

  test('never overwrites', () => {
    const folder = folderWith({ 'a.yaml': 'mine' });
    expect(rubric(['new', 'a.yaml'], folder)).toEqual({
      status: 2,
      out: '',
      err: 'rubric: a.yaml: it exists already and stays as it is: choose another name\n',
    });
    expect(read(folder, 'a.yaml')).toBe('mine');
  });

  test.each([
    [
      ['new', '--id', 'My Role'],
      'rubric: "My Role" is not an id: use lower-case words joined by hyphens, such as my-role\n',
    ],
    [['new', '--id', '../up'], 'rubric: "../up" is not an id: use lower-case words joined by hyphens, such as up\n'],
    [['new', 'a.txt'], 'rubric: a.txt: its name has to end in .yaml, .yml or .json\n'],
    [['new', 'no/where.yaml'], 'rubric: no/where.yaml: its folder does not exist: make it first\n'],
    [['new', '--title', 'x'.repeat(121)], 'rubric: the title has 121 characters: at most 120 fit\n'],
    [
      ['new', '--from', 'thin-air'],
      "rubric: option '--from <rubric>' argument 'thin-air' is invalid. Allowed choices are blank, partner-manager.\n",
    ],
  ])('%j writes nothing', (args, err) => {
    const folder = folderWith({});
    expect(rubric(args, folder)).toEqual({ status: 2, out: '', err });
    expect(existsSync(join(folder, 'my-role.rubric.yaml'))).toBe(false);
  });
});
