import { describe, expect, test } from 'vitest';
import { contentOf, planOf, sceneOf, scoresTab, tabIn, tiny, tinyRows } from './tiny.ts';

const tab = tabIn(planOf(tiny, scoresTab(tinyRows)), 'workings');
const { workings } = sceneOf(tiny, scoresTab(tinyRows));
const at = (row: number, column: { readonly index: number } | undefined) =>
  contentOf(tab.rows[row - 1]?.[column?.index ?? -1] ?? null);

describe('the workings', () => {
  test('are hidden, and say what they are', () => {
    expect([tab.hidden, tab.key, contentOf(tab.rows[0]?.[0] ?? null)]).toEqual([
      true,
      'workings',
      'How the numbers are worked out',
    ]);
  });

  test('have a heading over every column that holds something', () => {
    const used = new Set(tab.rows.slice(4).flatMap((cells) => cells.flatMap((cell, column) => (cell ? [column] : []))));
    const without = [...used].filter((column) => !contentOf(tab.rows[3]?.[column] ?? null));
    expect(without).toEqual([]);
  });

  test('give each row the number of its person, and a code that sorts by person and period', () => {
    const { row } = workings;
    // A key in column C, its first row in D, the people so far in E, the person's number in F, the period's in G.
    expect(at(6, row.first)).toBe('=IF(C6="",0,MATCH(C6,$C$5:$C$209,0))');
    expect(at(6, row.count)).toBe('=N(E5)+IF(D6=2,1,0)');
    expect(at(6, row.number)).toBe('=IF(D6=0,0,INDEX($E$5:$E$209,D6))');
    expect(at(6, row.code)).toBe('=(F6*10000+G6)*100000+2');
    expect(at(6, row.place)).toBe('=COUNTIF($J$5:$J$209,"<"&J6)+1');
  });

  test('list what the rubric says by role', () => {
    expect([at(5, workings.target[0]), at(6, workings.target[0])]).toEqual(['=Rubric!$D$15', '=Rubric!$D$20']);
    expect([at(5, workings.weight[1]), at(6, workings.weight[1])]).toEqual(['=Rubric!$C$16', '=Rubric!$C$21']);
    expect([at(5, workings.floor[0]), at(5, workings.floor[1])]).toEqual(['=Rubric!$E$15-0.0000000005', -1]);
  });

  test('list the periods in order, with their spellings', () => {
    const { period, since, periodKey, periodNumber } = workings.list;
    expect([5, 6].map((row) => [at(row, period), at(row, since), at(row, periodKey), at(row, periodNumber)])).toEqual([
      ['P1', 1, '.p1', 1],
      ['P2', 2, '.p2', 2],
    ]);
  });

  test('have room for 40 people and 2 teams more', () => {
    expect([workings.sizes.people, workings.sizes.teams]).toEqual([43, 4]);
  });
});
