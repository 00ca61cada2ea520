import { readFileSync } from 'node:fs';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';
import { smallRubric } from './structure/said.ts';

const partner = readFileSync(
  new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
  'utf8',
);

const toldOf = (text: string) =>
  validate(text, 'yaml').problems.map(
    ({ rule, message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${rule} ${message}`,
  );

const furtherLeft = (line: number, spaces: number, key: string) => [
  `${line}:${spaces + 1} syntax-indentation "${key}" belongs further left: it is a field of the whole rubric. Begin this line at the margin.`,
];

/** The lines of the partner manager with a field of the whole rubric. */
const fields = partner.split('\n').flatMap((line, index) => {
  const key = /^(\w+):/.exec(line)?.[1];
  return key === undefined ? [] : [{ key, index }];
});

describe('a field of the whole rubric that slips into the section above is told once, on its line', () => {
  test.each([2, 4])('by %i spaces, its line alone', (spaces) => {
    expect(fields.length).toBeGreaterThan(12);
    for (const { key, index } of fields) {
      const lines = partner.split('\n');
      lines[index] = ' '.repeat(spaces) + lines[index];
      expect(toldOf(lines.join('\n'))).toEqual(furtherLeft(index + 1, spaces, key));
    }
  });

  test.each([2, 4])('by %i spaces, with all that belongs to it', (spaces) => {
    for (const [nth, { key, index }] of fields.entries()) {
      const end = fields[nth + 1]?.index ?? Number.POSITIVE_INFINITY;
      const lines = partner
        .split('\n')
        .map((line, at) => (at < index || at >= end || line === '' ? line : ' '.repeat(spaces) + line));
      expect(toldOf(lines.join('\n'))).toEqual(furtherLeft(index + 1, spaces, key));
    }
  });

  test('with Windows line ends', () => {
    const text = partner.replace('\nteam:', '\n  team:').replaceAll('\n', '\r\n');
    expect(toldOf(text)).toEqual(
      furtherLeft(text.split('\n').findIndex((line) => /^ {2}team/.test(line)) + 1, 2, 'team'),
    );
  });

  test('and of two, each', () => {
    const text = partner.replace('\nbands:', '\n  bands:').replace('\ncadence:', '\n  cadence:');
    const lineOf = (key: string) => text.split('\n').indexOf(`  ${key}:`) + 1;
    expect(toldOf(text)).toEqual([
      ...furtherLeft(lineOf('bands'), 2, 'bands'),
      ...furtherLeft(lineOf('cadence'), 2, 'cadence'),
    ]);
  });
});

describe('a field that has not slipped is judged as any other', () => {
  test('one that the rubric has at the margin too', () => {
    const told = toldOf(smallRubric.replace('    develop: coach', '    develop: coach\n    bands: {}'));
    expect(told.filter((problem) => problem.includes('unknown-field "bands"'))).toHaveLength(1);
    expect(told.filter((problem) => problem.includes('syntax-'))).toEqual([]);
  });

  test('one in braces', () => {
    const text = smallRubric.replace(
      /^bands:\n.*\n.*$/m,
      'bands: {\n    weakBelow: 1,\n    strongFrom: 2,\n    team: {}\n  }',
    );
    expect(toldOf(text).filter((problem) => problem.includes('unknown-field "team"'))).toHaveLength(1);
    expect(toldOf(text).filter((problem) => problem.includes('syntax-'))).toEqual([]);
  });

  test('a list of texts under a name that is a section elsewhere', () => {
    const text = smallRubric.replace('    develop: coach', '    develop: coach\n    outcomes: [one]');
    expect(toldOf(text).filter((problem) => problem.includes('syntax-'))).toEqual([]);
  });

  test('one that is only spoken of', () => {
    const text = smallRubric.replace(/^scale:/m, 'scales:').replace('title: Baker', 'title: the scale: two');
    expect(toldOf(text).filter((problem) => problem.includes('further left'))).toEqual([]);
  });
});
