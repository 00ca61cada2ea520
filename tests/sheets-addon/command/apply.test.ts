import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../sheets-addon/src/excel/workbook.ts';
import { partsOf } from '../excel/parts.ts';
import { packed } from '../excel/small-workbook.ts';
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
    expect(stdout.split('\n').slice(-2)).toEqual([
      'Wrote scored.xlsx: 15 people and 4 teams in the tabs Team, People and Rubric. 1 more person has scores in other periods only: Lena Fischer.',
      '',
    ]);
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

  test('keeps what somebody wrote into a note of ours, and tells where that stops the text of ours', () => {
    apply('--out', 'noted.xlsx');
    const parts = partsOf(readFileSync(path('noted.xlsx')));
    const [name = '', comments = ''] = Object.entries(parts).find(([, text]) => text.includes('<comments')) ?? [];
    const ours = comments.split(/(?=<comment )/).filter((comment) => comment.includes('Rubric Kit: '));
    const [first = '', second = ''] = ours.map((comment) => /ref="(\w+)"/.exec(comment)?.[1]);
    // The first note gets words below our text, the second one inside it.
    const changed = (ours[1] ?? '').replace('no evidence yet', 'none');
    const text = comments.replace(']</t>', ']\nAsk Kim</t>').replace(ours[1] ?? '', changed);
    writeFileSync(path('noted.xlsx'), packed({ ...parts, [name]: text }));
    const { status, stderr } = scorecard(['apply', 'noted.xlsx', '--rubric', rubric, '--out', 'again.xlsx']);
    expect(status).toBe(0);
    expect(stderr).toContain(
      `note: 'Scores 2026'!${second}: somebody changed the text of the note that Rubric Kit made, so the note stays as it is. Delete it and apply again for the level texts.\n`,
    );
    expect(stderr).not.toContain(`${first}: somebody`);
    const after = partsOf(readFileSync(path('again.xlsx')))[name] ?? '';
    expect(after).toContain('\nAsk Kim</t>');
    expect(after).toContain(changed.slice(changed.indexOf('<text>'), changed.indexOf('</comment>')));
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
