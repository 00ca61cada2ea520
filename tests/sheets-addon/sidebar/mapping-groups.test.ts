import { describe, expect, test } from 'vitest';
import { groupHeaders, groupTables } from '../../../sheets-addon/src/sidebar/mapping-groups.ts';

const at = (tab: string, cell: string, header: string, meaning: string) => ({
  ...{ tab, cell, header, meaning },
  label: `<${meaning}>`,
});

describe('groupTables', () => {
  const quarter = (tab: string, people: number) => ({
    ...{ tab, shape: 'wide' as const, people },
    headers: [at(tab, 'A1', 'Name', 'person'), at(tab, 'B1', 'Hunting', 'hunting')],
  });

  test('tells tabs with the same headings once, and adds their people', () => {
    const other = { ...quarter('Old', 2), headers: [at('Old', 'A1', 'Person', 'person')] };
    expect(groupTables([quarter('Q1', 5), other, quarter('Q2', 6)]).map(({ tabs, people }) => [tabs, people])).toEqual([
      [['Q1', 'Q2'], 11],
      [['Old'], 2],
    ]);
  });

  test('of a tab per person: cells above the scores are facts, whatever stands in them', () => {
    const personTab = (tab: string, place: string) => ({
      ...{ tab, shape: 'person-tab' as const, people: 1 },
      headers: [
        at(tab, place, tab, 'person'),
        at(tab, 'A4', 'Competency', 'competency'),
        at(tab, 'B4', 'Score', 'score'),
      ],
    });
    expect(groupTables([personTab('Ann', 'B1'), personTab('Bo', 'B2')])).toEqual([
      {
        tabs: ['Ann', 'Bo'],
        people: 2,
        headers: personTab('Ann', 'B1').headers.slice(1),
        facts: ['<person>'],
      },
    ]);
  });
});

describe('groupHeaders', () => {
  test('a heading is one choice wherever it stands, even if it is called like a part of every object', () => {
    const headers = [at('Q1', 'D3', '__proto__', 'hunting'), at('Q2', 'E3', '__proto__', 'hunting')];
    expect(groupHeaders(headers)).toEqual([
      { header: '__proto__', meaning: 'hunting', tabName: false, tabs: ['Q1', 'Q2'], places: ['Q1 D3', 'Q2 E3'] },
    ]);
  });
});
