import { snapshotOfCsv } from '@rubric-kit/sheets-addon/read/csv.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import { describe, expect, test } from 'vitest';
import { hunter, pipeline, rubric } from './sample.ts';

const rowsOf = (text: string) => snapshotOfCsv(text).tabs[0]?.rows;

describe('a .csv as cells', () => {
  test('has one tab without a name', () => {
    expect(snapshotOfCsv('a,b\r\n1,\r\n')).toEqual({
      tabs: [
        {
          id: 'csv',
          name: '',
          hidden: false,
          merged: [],
          untyped: { decimalComma: false },
          rows: [['a', 'b'], ['1', null], [null]],
        },
      ],
    });
  });

  test.each([
    ['comma', 'Person,Hunting\nAnn,3\nBo,4\n'],
    ['semicolon', 'Person;Hunting\nAnn;3\nBo;4\n'],
    ['tab', 'Person\tHunting\nAnn\t3\nBo\t4\n'],
    ['CRLF', 'Person,Hunting\r\nAnn,3\r\nBo,4\r\n'],
    ['a byte order mark', '\uFEFFPerson,Hunting\nAnn,3\nBo,4\n'],
    ['quotes', '"Person","Hunting"\n"Ann","3"\n"Bo","4"\n'],
    ["Excel's own line", 'sep=;\r\nPerson;Hunting\r\nAnn;3\r\nBo;4\r\n'],
    ["a byte order mark and Excel's own line", '\uFEFFsep=;\r\nPerson;Hunting\r\nAnn;3\r\nBo;4\r\n'],
  ])('%s', (_, text) => {
    expect(rowsOf(text)?.slice(0, 3)).toEqual([
      ['Person', 'Hunting'],
      ['Ann', '3'],
      ['Bo', '4'],
    ]);
  });

  test('quoted delimiters, quotes and line breaks are text', () => {
    expect(rowsOf('Person,Note\n"Lee, Ann","said ""no""\ntwice"\n')?.[1]).toEqual(['Lee, Ann', 'said "no"\ntwice']);
  });

  test('commas in a title do not hide the semicolons', () => {
    const text = 'Scores, North, 2026;;\nPerson;Hunting;Pipeline\nAnn;3,5;2\nBo;4;1,5\n';
    expect(rowsOf(text)?.[2]).toEqual(['Ann', '3,5', '2']);
  });

  test.each([
    ['Person;Hunting;Note\nAnn;3,5;well, yes\nBo;4,0;no\nCy;2,5;a, b, c\n', 'Ann', '3,5', 'well, yes'],
    ['Person\tHunting\tNote\nAnn\t3\tone; two, three\n', 'Ann', '3', 'one; two, three'],
    ['Person,Hunting,Note\nAnn,3,one; two\nBo,2,three; four\n', 'Ann', '3', 'one; two'],
  ])('the other signs stand in texts: %j', (text, ...row) => {
    expect(rowsOf(text)?.[1]).toEqual(row);
  });

  test('where nothing tells them apart it is commas', () => {
    expect(rowsOf('Person,a;b\nAnn,3;4\n')?.[1]).toEqual(['Ann', '3;4']);
    expect(snapshotOfCsv('Person\nAnn\n').tabs[0]?.untyped).toEqual({ decimalComma: false });
  });

  test('rows keep their numbers: empty lines count', () => {
    expect(rowsOf('Title\n\nPerson,Hunting\nAnn,3')?.[3]).toEqual(['Ann', '3']);
  });

  test('an empty text is an empty tab', () => {
    expect(rowsOf('')).toEqual([]);
  });

  test('a quotation mark that nothing closes would swallow the rest: refused', () => {
    expect(() => snapshotOfCsv('Person,Hunting\nAnn,"3\nBo,4\n')).toThrow(
      'row 2: a cell starts with a quotation mark that nothing closes; close it',
    );
  });

  test('binary data is refused', () => {
    expect(() => snapshotOfCsv('PK\u0003\u0004\0\0')).toThrow('it is not text: save it as CSV (UTF-8)');
  });
});

describe('numbers in a .csv', () => {
  const read = (text: string) => {
    const snapshot = snapshotOfCsv(text);
    const { ratings, invalid } = readScorecard(snapshot, detectMapping(snapshot, rubric).mapping, rubric);
    return {
      ratings: ratings.map(({ person, period, competency, score }) => [person, period, competency, score]),
      invalid: invalid.map(({ address, value, reason }) => [address, value, reason]),
    };
  };

  test('a plain number is a score, with spaces around it too', () => {
    expect(read('Person,Hunting,Pipeline\nAnn, 3 ,3.5\nBo,2.50,+4\n').ratings).toEqual([
      ['Ann', '', hunter, 3],
      ['Ann', '', pipeline, 3.5],
      ['Bo', '', hunter, 2.5],
      ['Bo', '', pipeline, 4],
    ]);
  });

  test('a decimal comma is one where commas do not part the cells', () => {
    expect(read('Person;Hunting;Pipeline\nAnn;3,5;2.5\n').ratings).toEqual([
      ['Ann', '', hunter, 3.5],
      ['Ann', '', pipeline, 2.5],
    ]);
    expect(read('Person,Hunting,Pipeline\nAnn,"3,5",2\n')).toEqual({
      ratings: [['Ann', '', pipeline, 2]],
      invalid: [['B2', '3,5', 'is stored as text; retype it as a number: 3.5']],
    });
  });

  test('what is no plain number stays text', () => {
    const { ratings, invalid } = read('Person,Hunting\nAnn,3e0\nBo,0x3\nCy,3.\nDi,1/2\nEd,3-4\nFay,٣\n');
    expect(ratings).toEqual([]);
    expect(invalid.map(([address]) => address)).toEqual(['B2', 'B3', 'B4', 'B5', 'B6', 'B7']);
  });

  test('names and periods stay as they are written', () => {
    expect(read('Person,Period,Hunting\n007,2026.10,3\n').ratings).toEqual([['007', '2026.10', hunter, 3]]);
  });
});
