import { closeSync, mkdirSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inFolder } from './run.ts';

const { scorecard, path, write } = inFolder();
const good = 'barista.rubric.json';

/** A file of 100 MB that takes no room on the disk. */
function large(name: string): void {
  closeSync(openSync(path(name), 'w'));
  truncateSync(path(name), 100 * 1024 * 1024);
}

// More than a workbook may unpack to, in a megabyte of zip.
const packed = zipSync({ 'xl/workbook.xml': [new Uint8Array(256 * 1024 * 1024).fill(32), { level: 1 }] });
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52);

large('large.csv');
large('large.xlsx');
large('large.rubric.yaml');
write('empty.csv', '');
write('empty.xlsx', '');
write('empty.rubric.yaml', '');
write('binary.csv', png);
write('binary.xlsx', png);
write('binary.rubric.yaml', png);
mkdirSync(path('folder.csv'));
mkdirSync(path('folder.rubric.yaml'));
write('bomb.xlsx', packed);
write('workbook.csv', zipSync({ a: strToU8('a') }));
write('old.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
write('scores.ods', 'x');
write('quote.csv', 'Name,Listening\n"Ann,3\n');
// Nine times nine, eight times over: 43 million parts from 500 characters.
const letters = [...'abcdefghi'];
write(
  'bomb.rubric.yaml',
  letters
    .map(
      (letter, index) =>
        `${letter}: &${letter} [${Array(9)
          .fill(index ? `*${letters[index - 1]}` : 'x')
          .join(', ')}]`,
    )
    .join('\n'),
);

describe('a scorecard that cannot be read', () => {
  test.each([
    ['large.csv', 'it has 100 MB, more than the 50 MB that are read; remove what is no scorecard or split it'],
    ['large.xlsx', 'it has 100 MB, more than the 50 MB that are read; remove what is no scorecard or split it'],
    ['empty.csv', 'the file is empty'],
    ['empty.xlsx', 'the file is empty'],
    ['binary.csv', 'it is not a text file; save it as UTF-8 text'],
    ['folder.csv', 'it is a folder; name a file in it'],
    ['missing.csv', 'there is no such file or folder'],
    ['missing/scores.xlsx', 'there is no such file or folder'],
    ['quote.csv', 'row 2: a cell starts with a quotation mark that nothing closes; close it'],
    ['workbook.csv', 'it is not a .csv but a workbook; rename it to .xlsx'],
    ['old.xlsx', 'it is an old Excel file or has a password; save it as .xlsx without one'],
    ['scores.ods', 'scores come from a .csv or .xlsx file; save it as one of these'],
  ])('%s', (name, reason) => {
    expect(scorecard(['score', name, '--rubric', good])).toEqual({
      status: 2,
      stdout: '',
      stderr: `scorecard: cannot read ${name}: ${reason}\n`,
    });
  });

  test.each(['bomb.xlsx', 'binary.xlsx'])('%s is refused in one line, by every verb', (name) => {
    const out = ['--out', 'never.xlsx'];
    for (const words of [['score'], ['apply', ...out], ['report', ...out]]) {
      const [verb = '', ...rest] = words;
      const { status, stdout, stderr } = scorecard([verb, name, '--rubric', good, ...rest]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^scorecard: cannot read ${name}: [^\\n]+\\n$`));
    }
    expect(() => readFileSync(path('never.xlsx'))).toThrow('ENOENT');
  });
});

describe('a rubric that cannot be read', () => {
  test.each(['large', 'empty', 'binary', 'folder', 'missing', 'bomb'])(
    '%s.rubric.yaml is refused in one line',
    (name) => {
      const file = `${name}.rubric.yaml`;
      const { status, stdout, stderr } = scorecard(['score', 'scores.csv', '--rubric', file]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^scorecard: cannot read ${file}(:\\d+:\\d+)?: [^\\n]+\\n$`));
    },
  );
});
