import { describe, expect, test } from 'vitest';
import { cellIn, contentOf, planOf, scoresTab, shownIn, tabIn, tiny, tinyRows } from './tiny.ts';

const people = tabIn(planOf(tiny, scoresTab(tinyRows)), 'people');
const shown = (...addresses: readonly string[]) => addresses.map((address) => shownIn(cellIn(people, address)));
const reached = 'At or above target wherever there is a score';

describe('the People tab of three people', () => {
  test('says which period it shows, and where it was chosen', () => {
    expect(shown('A1', 'A3', 'C3')).toEqual(['People: Tiny', 'Period P2', '']);
    expect(contentOf(cellIn(people, 'A3'))).toBe('="Period "&Team!$B$3');
  });

  test('has headings, and the targets of the rubric under them', () => {
    expect(
      shown('A5', 'B5', 'C5', 'D5', 'E5', 'F5', 'G5', 'H5', 'I5', 'J5', 'K5', 'L5', 'M5', 'N5', 'O5', 'P5'),
    ).toEqual([
      'Person',
      'Team',
      'Role',
      'Weighted score',
      'Scored',
      'Alpha',
      'Beta',
      '✖ Below the floor',
      'Do first',
      'Practise until the review',
      'Then',
      'What it looks like',
      'Alpha',
      'Beta',
      'Alpha',
      'Beta',
    ]);
    expect(shown('F4', 'M4', 'O4', 'A6', 'F6', 'G6')).toEqual(['Scores', 'Gap to target', 'Change', 'Target', 3, 2]);
  });

  test('Ana: (60 x 1.5 + 40 x 3) / 100 = 2.1; below the floor of 2 in Alpha, and strong in Beta', () => {
    expect(shown('A7', 'B7', 'C7', 'D7', 'E7', 'F7', 'G7')).toEqual(['Ana', 'North', '', 2.1, '2 of 2', 1.5, 3]);
    expect(shown('H7', 'I7', 'J7', 'K7', 'L7')).toEqual([
      'Alpha',
      'Alpha: Stop and talk.',
      '',
      '',
      'Unstarted: Ends air.',
    ]);
    expect(shown('M7', 'N7', 'O7', 'P7')).toEqual([-1.5, 1, -0.5, 1]);
  });

  test('Bo: (60 x 4 + 40 x 2) / 100 = 3.2; nothing to do, nothing before', () => {
    expect(shown('A8', 'D8', 'H8', 'I8', 'J8', 'K8', 'L8')).toEqual(['Bo', 3.2, '', reached, '', '', '']);
    expect(shown('M8', 'N8', 'O8', 'P8')).toEqual([1, 0, '', '']);
  });

  test('Cy, a team lead: the target in Alpha is 4; no score in Beta; no coaching step for a score of 3', () => {
    expect(shown('A9', 'B9', 'C9', 'D9', 'E9', 'F9', 'G9')).toEqual(['Cy', 'South', 'Team lead', 3, '1 of 2', 3, '']);
    expect(shown('I9', 'M9', 'N9')).toEqual([
      'Alpha: Agree on one piece of work that shows the next level of Alpha, and look at the evidence together.',
      -1,
      '',
    ]);
  });

  test('has room for people who come later, and nothing in it', () => {
    expect(people.rows).toHaveLength(6 + 3 + 40);
    expect(shown('A10', 'D10', 'E10', 'F10', 'I10', 'L10', 'M10')).toEqual(['', '', '', '', '', '', '']);
  });

  test('colours every score by one look, the floor first, column by column', () => {
    const alpha = { top: 6, bottom: 48, left: 5, right: 5 };
    expect(people.formats.slice(0, 4)).toEqual([
      { range: alpha, formula: '=AND(ISNUMBER(F7),F7<1.9999999995)', look: 'number-below-floor' },
      { range: alpha, formula: '=AND(ISNUMBER(F7),F7<1.9999999995)', look: 'number-weak' },
      { range: alpha, formula: '=AND(ISNUMBER(F7),F7>=2.9999999995)', look: 'number-strong' },
      { range: alpha, formula: '=ISNUMBER(F7)', look: 'developing' },
    ]);
    expect(people.formats[4]).toMatchObject({ range: { ...alpha, left: 6, right: 6 }, look: 'number-weak' });
  });

  test('keeps headings and names in sight', () => {
    expect([people.frozenRows, people.frozenColumns]).toEqual([6, 1]);
    expect(people.widths).toHaveLength(16);
  });
});

test('a coaching step shows what to practise, and when to look again', () => {
  const rows = [
    ['Name', 'Alpha', 'Beta'],
    ['Ana', 2, 2],
  ];
  const tab = tabIn(planOf({ ...tiny, profiles: [] }, scoresTab(rows)), 'people');
  expect(['H7', 'I7'].map((address) => shownIn(cellIn(tab, address)))).toEqual([
    'Alpha: Start with her.',
    'Start one a day. Look again after 30 days.',
  ]);
});

test('a rubric of one role has no column for roles', () => {
  const tab = tabIn(planOf({ ...tiny, profiles: [] }, scoresTab(tinyRows)), 'people');
  expect(shownIn(cellIn(tab, 'C5'))).toBe('Weighted score');
});
