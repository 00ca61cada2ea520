import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../sheets-addon/src/excel/workbook.ts';
import { inFolder } from './run.ts';

const { scorecard, path } = inFolder();
const rubric = fileURLToPath(new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url));
copyFileSync(new URL('../../../sheets-addon/examples/scorecards.xlsx', import.meta.url), path('scores.xlsx'));
const apply = (...words: string[]) => scorecard(['apply', 'scores.xlsx', '--rubric', rubric, ...words]);
const tabsOf = (name: string) => openWorkbook(readFileSync(path(name))).snapshot().tabs;

describe('scorecard apply', () => {
  test('writes a workbook with every tab of the input and the tabs that it makes', () => {
    const before = readFileSync(path('scores.xlsx'));
    const { status, stdout } = apply('--out', 'scored.xlsx');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Wrote scored\.xlsx: 15 people and 4 teams in the tabs Team, People and Rubric\.\n$/);
    const [theirs, ours] = [tabsOf('scores.xlsx'), tabsOf('scored.xlsx')];
    expect(ours.filter((tab) => tab.made === undefined)).toEqual(theirs);
    expect(ours.flatMap((tab) => tab.made ?? [])).toEqual(expect.arrayContaining(['team', 'people', 'rubric']));
    expect(readFileSync(path('scores.xlsx')).equals(before)).toBe(true);
  });

  test('applied to what it wrote, writes the same', () => {
    apply('--out', 'once.xlsx');
    const twice = scorecard(['apply', 'once.xlsx', '--rubric', rubric, '--out', 'twice.xlsx']);
    expect(twice.status).toBe(0);
    expect(readFileSync(path('twice.xlsx')).equals(readFileSync(path('once.xlsx')))).toBe(true);
  });

  test('says the same as one JSON document', () => {
    const { stdout } = apply('--out', 'json.xlsx', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ rubric: { id: 'partner-manager' }, out: 'json.xlsx', people: 15 });
  });

  test('writes over its input only with --force', () => {
    copyFileSync(path('scores.xlsx'), path('own.xlsx'));
    const own = ['apply', 'own.xlsx', '--rubric', rubric, '--out', 'own.xlsx'];
    expect(scorecard(own)).toMatchObject({
      status: 2,
      stderr: 'scorecard: cannot write own.xlsx: it is the file that is read; name another file after --out\n',
    });
    expect(readFileSync(path('own.xlsx')).equals(readFileSync(path('scores.xlsx')))).toBe(true);
    expect(scorecard([...own, '--force']).status).toBe(0);
    expect(tabsOf('own.xlsx').some((tab) => tab.made === 'team')).toBe(true);
  });

  test('needs an .xlsx', () => {
    expect(scorecard(['apply', 'scores.csv', '--rubric', 'barista.rubric.json', '--out', 'x.xlsx'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(
        'scorecard: cannot apply to scores.csv: a .csv has no room for formats and tabs; save it as .xlsx first\n',
      ),
    });
  });
});
