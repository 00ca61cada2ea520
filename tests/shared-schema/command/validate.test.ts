import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { smallRubric } from '../rules/structure/said.ts';
import { folderWith, rubric } from './rubric.ts';

const rubrics = new URL('../../../shared-schema/rubrics/', import.meta.url);
const partnerManager = readFileSync(new URL('partner-manager.rubric.yaml', rubrics), 'utf8');
const shiftLead = readFileSync(new URL('bakery-shift-lead.rubric.json', rubrics), 'utf8');
const misspelt = smallRubric.replace('    weight', '    weigth');
/** One warning: a rule that there is not. */
const withWarning = partnerManager.replace('title:', 'rules: { nonsense: off }\ntitle:');

describe('rubric validate', () => {
  test('finds nothing in the shipped rubrics', () => {
    const folder = folderWith({ 'a.rubric.yaml': partnerManager, 'b.rubric.json': shiftLead });
    expect(rubric(['validate', 'a.rubric.yaml', 'b.rubric.json'], folder)).toEqual({
      status: 0,
      out: '2 files checked: no problems.\n',
      err: '',
    });
  });

  test('shows each problem with its place and line, and fails', () => {
    const { status, out, err } = rubric(['validate', 'a.yaml'], folderWith({ 'a.yaml': misspelt }));
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(
      out,
    ).toContain(`a.yaml:17:5 error "weigth" is not a field of a competency. Did you mean "weight"? (unknown-field)
  16 |     aliases: [Oven]
  17 |     weigth: 100
     |     ^^^^^^
`);
  });

  test('passes with warnings, up to --max-warnings', () => {
    const folder = folderWith({ 'a.yaml': withWarning });
    expect(rubric(['validate', 'a.yaml'], folder).status).toBe(0);
    expect(rubric(['validate', 'a.yaml', '--max-warnings', '1'], folder)).toMatchObject({ status: 0, err: '' });
    expect(rubric(['validate', 'a.yaml', '--max-warnings', '0'], folder)).toMatchObject({
      status: 1,
      err: 'rubric: 1 warning, more than the 0 that --max-warnings allows\n',
    });
  });

  test('shows the severities that a file sets for itself', () => {
    const folder = folderWith({
      'a.yaml': partnerManager.replace('title:', 'rules: { weights-sum: warning }\ntitle:'),
    });
    const { out } = rubric(['validate', 'a.yaml'], folder);
    expect(out).toBe('a.yaml sets its own severities: weights-sum: warning\n1 file checked: no problems.\n');
    const json = JSON.parse(rubric(['validate', 'a.yaml', '--format', 'json'], folder).out);
    expect(json.files[0].overrides).toEqual({ 'weights-sum': 'warning' });
  });

  test('explains itself', () => {
    const { status, out } = rubric(['validate', '--help'], folderWith({}));
    expect(status).toBe(0);
    expect(out).toContain('Usage: rubric validate [options] <FILE...>');
    expect(out).toContain('Examples:\n  rubric validate partner-manager.rubric.yaml');
  });

  test.each([
    [['validate'], "rubric: missing required argument 'FILE'\n"],
    [
      ['validate', 'a.yaml', '--format', 'xml'],
      "rubric: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, sarif, github.\n",
    ],
    [
      ['validate', 'a.yaml', '--max-warnings', 'few'],
      "rubric: option '--max-warnings <number>' argument 'few' is invalid. It has to be a whole number, such as 0.\n",
    ],
    [['valdate', 'a.yaml'], "rubric: unknown command 'valdate'\n(Did you mean validate?)\n"],
  ])('%j could not run', (args, err) => {
    expect(rubric(args, folderWith({}))).toEqual({ status: 2, out: '', err });
  });

  test('leaves out colours where nobody looks', () => {
    const { out } = rubric(['validate', 'a.yaml'], folderWith({ 'a.yaml': misspelt }), { FORCE_COLOR: '' });
    expect(out).not.toContain('\u001b');
  });
});

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
  )
  .join('\n');

describe('a file that is no rubric gets one line, exit status 2, and leaves the others be', () => {
  test.each<[string, Record<string, string | Uint8Array>, string, RegExp]>([
    ['a missing file', {}, 'b.yaml', /^rubric: b\.yaml: there is no such file\n$/],
    ['a directory', {}, '.', /^rubric: \.: this is a directory: name the files in it\n$/],
    [
      'an empty file',
      { 'b.yaml': '' },
      'b.yaml',
      /^rubric: b\.yaml: it is empty: write a first rubric with "rubric new"\n$/,
    ],
    ['a file of white space', { 'b.json': ' \n\t\n' }, 'b.json', /^rubric: b\.json: it is empty: [^\n]*\n$/],
    [
      'a file of comments',
      { 'b.yaml': '# nothing yet\n' },
      'b.yaml',
      /^rubric: b\.yaml: The file is empty\. [^\n]*\n$/,
    ],
    [
      'a binary file',
      { 'b.yaml': new Uint8Array([80, 75, 3, 4, 0, 0, 255]) },
      'b.yaml',
      /^rubric: b\.yaml: this is a binary file, or text that is not UTF-8\n$/,
    ],
    [
      'text in another encoding',
      { 'b.yaml': new Uint8Array([116, 58, 32, 0xe9, 10]) },
      'b.yaml',
      /^rubric: b\.yaml: it is not UTF-8 text: save it as UTF-8\n$/,
    ],
    [
      '100 MB',
      { 'b.yaml': new Uint8Array(100 * 1024 * 1024).fill(32) },
      'b.yaml',
      /^rubric: b\.yaml: it has 100 MB, more than the 16 MB that are read\n$/,
    ],
    ['an alias bomb', { 'b.yaml': bomb }, 'b.yaml', /^rubric: b\.yaml: [^\n]*aliases[^\n]*\n$/],
    [
      'another kind of file',
      { 'b.txt': 'a' },
      'b.txt',
      /^rubric: b\.txt: its name has to end in \.yaml, \.yml or \.json\n$/,
    ],
    ['a name that would move the cursor', {}, 'b\u001b[2J\n.yaml', /^rubric: b␛\[2J␊\.yaml: there is no such file\n$/],
  ])('%s', (_what, files, name, err) => {
    const folder = folderWith({ 'good.yaml': partnerManager, 'bad.yaml': misspelt, ...files });
    const run = rubric(['validate', 'good.yaml', name, 'bad.yaml', '--format', 'json'], folder);
    expect(run.status).toBe(2);
    expect(run.err).toMatch(err);
    const { files: read, errors } = JSON.parse(run.out);
    expect(read.map(({ file }: { file: string }) => file)).toEqual(['good.yaml', 'bad.yaml']);
    expect(errors).toBeGreaterThan(0);
  });
});
