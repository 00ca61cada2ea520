import { describe, expect, test } from 'vitest';
import { sceneOf, scoresTab, tiny, tinyRows } from '../tiny.ts';

const tablesOf = (...tabs: Parameters<typeof sceneOf> extends [unknown, ...infer Tabs] ? Tabs : never) =>
  sceneOf(tiny, ...tabs).tables;

describe('rows', () => {
  test('of a wide table reach 200 rows under the last, from ranges that begin with the headings', () => {
    const [table] = tablesOf(scoresTab(tinyRows));
    expect([table?.first, table?.bottom, table?.rows.length]).toEqual([1, 205, 205]);
    expect(table?.rows[0]).toEqual({
      tab: 'id of Scores',
      row: 1,
      ownTab: false,
      person: { kind: 'cell', reference: 'INDEX(Scores!$A$1:$A$206,2)', value: 'Ana', carries: false },
      team: { kind: 'cell', reference: 'INDEX(Scores!$B$1:$B$206,2)', value: 'North', carries: false },
      period: { kind: 'cell', reference: 'INDEX(Scores!$C$1:$C$206,2)', value: 'P1', carries: false },
      profile: { kind: 'cell', reference: 'INDEX(Scores!$E$1:$E$206,2)', value: '', carries: false },
      competency: null,
      scores: ['INDEX(Scores!$F$1:$F$206,2)', 'INDEX(Scores!$G$1:$G$206,2)'],
    });
  });

  test('of a wide table without a column for a competency have no cell for it', () => {
    const [table] = tablesOf(
      scoresTab([
        ['Name', 'Beta', 'Team'],
        ['Ana', 2, 'N'],
      ]),
    );
    expect(table?.rows[0]?.scores).toEqual([null, 'INDEX(Scores!$B$1:$B$202,2)']);
  });

  test('of a long table name their competency', () => {
    const [table] = tablesOf(
      scoresTab([
        ['Competency', 'Score', 'Name'],
        ['Alpha', 2, 'Ana'],
      ]),
    );
    expect(table?.rows[0]).toMatchObject({
      competency: { reference: 'INDEX(Scores!$A$1:$A$502,2)', value: 'Alpha' },
      scores: ['INDEX(Scores!$B$1:$B$502,2)'],
      team: null,
      period: null,
    });
  });

  test("of a person's tab share the facts over them, also those that stand with their label", () => {
    const rows = [['Team: North'], ['Period', 'P1'], ['Competency', 'Score'], ['Alpha', 2], ['Beta', 3]];
    const [table] = tablesOf(scoresTab(rows, 'Ana Lee'));
    expect(table?.rows).toHaveLength(2 + 15);
    expect(table?.rows[1]).toMatchObject({
      ownTab: true,
      person: { kind: 'text', text: 'Ana Lee' },
      team: { kind: 'cell', reference: "'Ana Lee'!$A$1", value: 'North', after: ':' },
      period: { kind: 'cell', reference: "'Ana Lee'!$B$2", value: 'P1' },
      scores: ["INDEX('Ana Lee'!$B$3:$B$20,3)"],
    });
  });

  test('end before the next table of the tab', () => {
    const table = [
      ['Name', 'Alpha', 'Beta'],
      ['Ana', 1, 2],
    ];
    const [first, second] = tablesOf(scoresTab([...table, [], ...table]));
    expect([first?.bottom, second?.first, second?.bottom]).toEqual([2, 4, 204]);
  });

  test('of a tab that is gone are none', () => {
    const scene = sceneOf(tiny, scoresTab(tinyRows));
    expect(scene.tables).toHaveLength(1);
    expect(tablesOf()).toEqual([]);
  });
});
