import { describe, expect, test } from 'vitest';
import { cellIn, contentOf, planOf, scoresTab, shownIn, tabIn, tiny, tinyRows } from './tiny.ts';

const team = tabIn(planOf(tiny, scoresTab(tinyRows)), 'team');
const shown = (...addresses: readonly string[]) => addresses.map((address) => shownIn(cellIn(team, address)));

describe('the Team tab of two teams', () => {
  test('says what it is, which period it shows, and what its marks mean', () => {
    expect(shown('A1', 'A3', 'B3')).toEqual(['Team: Tiny', 'Period', 'P2']);
    expect(cellIn(team, 'B3')).toEqual({ text: 'P2', look: 'input' });
    expect(shownIn(cellIn(team, 'A4'))).toBe(
      '▼ weak: under 2   ·   ▲ strong: 3 or more   ·   no mark: developing   ·   low n: fewer than 2 people have a score; takes no part in the verdict   ·   ▽ short of the target   ·   ↑ ↓ change since the period before',
    );
    expect(shown('A5')).toEqual(['']);
  });

  test('chooses the period from the list on the workings tab', () => {
    expect(team.dropdowns).toEqual([
      {
        range: { top: 2, bottom: 2, left: 1, right: 1 },
        values: ['P1', 'P2'],
        help: 'Rubric Kit: the period that all tabs show.',
        source: { key: 'workings', range: { top: 4, bottom: 5, left: expect.any(Number), right: expect.any(Number) } },
      },
    ]);
  });

  test('has averages of people, each once: Ana (1 + 2) / 2 and 3, Bo 4 and 2', () => {
    expect(shown('A9', 'B9', 'C9', 'D9')).toEqual(['North', 2, 2.75, 2.5]);
    expect(shown('A10', 'B10', 'C10', 'D10')).toEqual(['South', 1, 3, '']);
    expect(shown('A8', 'C8', 'D8')).toEqual(['Target', 3, 2]);
    expect(contentOf(cellIn(team, 'C8'))).toBe('=Rubric!$D$15');
  });

  test('has room for teams that come later, and nothing in it', () => {
    expect(shown('A11', 'B11', 'C11', 'G11', 'A12', 'C12')).toEqual(['', '', '', '', '', '']);
  });

  test('has gaps, n and spreads: the deviation of 1.5 and 4 is 2.5 / √2, that of 3 and 2 is 1 / √2', () => {
    expect(shown('A14', 'C16', 'D16', 'C17', 'D17')).toEqual(['Gap to target', -0.25, 0.5, 0, '']);
    expect(shown('A21', 'C23', 'D23', 'C24', 'D24')).toEqual(['People with a score (n)', 2, 2, 1, 0]);
    expect(shown('C30', 'D30')).toEqual([expect.closeTo(2.5 / Math.SQRT2, 12), expect.closeTo(Math.SQRT1_2, 12)]);
    expect(shown('A28', 'C31', 'D31')).toEqual(['Spread', '', '']);
  });

  test('has changes since the period before: Ana alone had 2 and 2', () => {
    expect(shown('A35', 'C37', 'D37', 'C38', 'D38')).toEqual(['Change', 0.75, 0.5, '', '']);
  });

  test('says in words what is weak, what that means, and what to do', () => {
    expect(shown('E7', 'F7', 'G7', 'H7', 'I7', 'J7')).toEqual([
      'Weak',
      'Weak competencies',
      'Verdict',
      'What it means',
      'What to do',
      'Low n',
    ]);
    expect(shown('E9', 'F9', 'G9', 'H9', 'I9', 'J9')).toEqual([0, 'none', 'Sound', 'None is weak.', 'Go on.', '']);
    expect(shown('E10', 'F10', 'G10', 'H10', 'I10', 'J10')).toEqual([
      0,
      'none',
      'Too few people for a verdict',
      '',
      '',
      'Alpha, Beta',
    ]);
  });

  test('shows a mark beside every average that is weak or strong, and a word beside a small n', () => {
    expect(cellIn(team, 'C9')).toMatchObject({ numberFormat: '[<1.9999999995]0.00" ▼";[>=2.9999999995]0.00" ▲";0.00' });
    expect(cellIn(team, 'C16')).toMatchObject({ numberFormat: '+0.00;-0.00" ▽";0.00' });
    expect(cellIn(team, 'C23')).toMatchObject({ numberFormat: '[<2]0" low n";0' });
    expect(cellIn(team, 'C37')).toMatchObject({ numberFormat: '+0.00" ↑";-0.00" ↓";0.00' });
  });

  test('colours averages, unless they are of too few people, and gaps', () => {
    const averages = { top: 8, bottom: 11, left: 2, right: 3 };
    expect(team.formats).toEqual([
      { range: averages, formula: '=AND(ISNUMBER(C9),C23<2)', look: 'low-n' },
      { range: averages, formula: '=AND(ISNUMBER(C9),C9<1.9999999995)', look: 'number-weak' },
      { range: averages, formula: '=AND(ISNUMBER(C9),C9>=2.9999999995)', look: 'number-strong' },
      { range: averages, formula: '=ISNUMBER(C9)', look: 'developing' },
      {
        range: { top: 15, bottom: 18, left: 2, right: 3 },
        formula: '=AND(ISNUMBER(C16),C16<-0.0000000005)',
        look: 'number-short',
      },
    ]);
  });

  test('keeps title and period in sight', () => {
    expect([team.frozenRows, team.frozenColumns]).toEqual([3, 1]);
    expect(team.widths).toHaveLength(4 + 6);
  });
});

test('a team that nobody is scored in says so', () => {
  const rows = [...tinyRows, ['Di', 'East', 'P1', 'Kim', '', 2, 2]];
  const tab = tabIn(planOf(tiny, scoresTab(rows)), 'team');
  expect(['A11', 'B11', 'C11', 'G11'].map((address) => shownIn(cellIn(tab, address)))).toEqual([
    'East',
    0,
    '',
    'no ratings in this period',
  ]);
});

test('a team without a name is called so', () => {
  const tab = tabIn(
    planOf(
      tiny,
      scoresTab([
        ['Name', 'Team', 'Alpha', 'Beta'],
        ['Ana', '', 2, 2],
      ]),
    ),
    'team',
  );
  expect(shownIn(cellIn(tab, 'A9'))).toBe('(no team)');
});
