import { describe, expect, test } from 'vitest';
import { createHost } from '../../../sheets-addon/simulator/host.ts';
import { createWorkbook, type SimulatedSheet, touchCell } from '../../../sheets-addon/simulator/workbook.ts';
import { addOnIn } from './add-on.ts';
import { smallRubric } from './small.ts';
import { isOurs } from './theirs.ts';

const hostile = [
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  '<b onclick=alert(1)>x</b>',
  '2026-03-31',
  '1e5',
  'TRUE',
  '100%',
  '__proto__',
  'constructor',
  '{=1}',
];

/** A scorecard whose names, teams, periods and raters are all of them. */
function hostileHost() {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0] as SimulatedSheet;
  ['Name', 'Team', 'Period', 'Reviewer', 'Calls', 'Plans', '=1+1', '<script>'].forEach((heading, column) => {
    touchCell(sheet, 1, column + 1).value = heading;
  });
  hostile.forEach((text, index) => {
    [text, text, 'Q1', text, (index % 3) + 1, text].forEach((value, column) => {
      touchCell(sheet, index + 2, column + 1).value = value;
    });
  });
  return createHost(workbook);
}

describe('hostile texts stay texts', () => {
  const host = hostileHost();
  const { call } = addOnIn(host);
  const rubric = smallRubric()
    .replace('title: Small', 'title: "=HYPERLINK(1)"')
    .replace('name: Calls', 'name: "=Calls"\n    aliases: [Calls]')
    .replace('name: Plans', 'name: "@Plans <img src=x>"\n    aliases: [Plans]')
    .replaceAll('Calls 1 partner a week.', '"+1 <script>alert(1)</script>"')
    .replaceAll('Listen to 2 calls together.', '"-1 do this"')
    .replaceAll('label: Low', 'label: "=Low"')
    .replaceAll('verdict: Uneven', 'verdict: "@Uneven"');
  const answer = call('sidebarUseText', rubric, 'hostile.yaml');
  const outcome = call('sidebarApply');
  const ours = host.workbook.sheets.filter(isOurs);
  const cells = ours.flatMap(({ rows }) => rows.flatMap((row) => row ?? [])).filter((cell) => cell !== undefined);

  test('the rubric is accepted and applied', () => {
    expect(answer.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    // A name with a tab before it and one with a line break are one name.
    expect(outcome).toMatchObject({ done: true, message: `Applied to ${hostile.length - 1} people on 1 tab.` });
  });

  test('no cell begins a formula that a text began', () => {
    const formulas = cells.map(({ formula }) => formula).filter((formula) => formula !== '');
    expect(formulas.length).toBeGreaterThan(100);
    for (const formula of formulas) {
      expect(formula).not.toMatch(/^=(HYPERLINK|Calls|Low|1\+1)/);
      // Whatever a formula quotes stays inside its quotes.
      const unquoted = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
      expect(unquoted).not.toMatch(/HYPERLINK|alert|onclick|script/i);
    }
  });

  test.each(['=HYPERLINK(1)', '=Calls', '@Plans <img src=x>', '+1 <script>alert(1)</script>', '-1 do this', '=Low'])(
    'the rubric’s %s is a text in a cell',
    (text) => {
      expect(
        cells.some(({ value, formula }) => formula === '' && typeof value === 'string' && value.includes(text)),
      ).toBe(true);
    },
  );

  test('notes and choices hold them as they are', () => {
    const [sheet] = host.workbook.sheets;
    const notes = sheet?.rows
      .flatMap((row) => row?.map((cell) => cell?.note ?? '') ?? [])
      .filter((note) => note !== '');
    expect(notes?.some((note) => note.startsWith('Rubric Kit') && note.includes('+1 <script>alert(1)</script>'))).toBe(
      true,
    );
  });

  test('the sidebar gets them as they are', () => {
    const teams = call('sidebarTeams', '').teams.map(({ team }) => team);
    expect(teams).toContain('=HYPERLINK("http://x","y")');
    expect(teams).toContain('__proto__');
    expect(call('sidebarMapping').unread.map(({ header }) => header)).toEqual(['=1+1', '<script>']);
  });

  test.each([
    [[1], 'sidebarUseText'],
    [[{}, []], 'sidebarUseText'],
    [[null], 'sidebarConfirmMapping'],
    [[[{ header: 1, meaning: 'person' }]], 'sidebarConfirmMapping'],
    [[[null]], 'sidebarConfirmMapping'],
    [[{ length: 3 }], 'sidebarConfirmMapping'],
    [[['x']], 'sidebarTeams'],
    [[], 'sidebarUseCatalogue'],
  ])('arguments %j to %s are refused', (args, name) => {
    const { script } = addOnIn(host);
    expect(() => script.call(name, ...args)).toThrow('The sidebar asked for something that the script does not know.');
  });

  test('a list of names that is no text sets nothing up', () => {
    const { script } = addOnIn(host);
    expect(script.call('sidebarSetUp', { people: 1 }, 3)).toMatchObject({ done: false });
    expect(script.call('sidebarUseText', '{"__proto__": {"polluted": 1}}', 'x.json')).toMatchObject({
      accepted: false,
    });
    expect(script.call('sidebarUseText', 'x'.repeat(500_000), 'x.yaml')).toMatchObject({ accepted: false });
    expect(() => script.call('sidebarUseText', 'x'.repeat(500_001), 'x.yaml')).toThrow(
      'This text is too long: 500000 characters at most.',
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('a pasted list of hostile names', () => {
  test('stays text in the scorecard', () => {
    const host = createHost();
    const { call } = addOnIn(host);
    call('sidebarUseText', smallRubric(), 'small.yaml');
    const names = hostile.map((name) => name.trim()).filter((name) => !name.includes(','));
    expect(call('sidebarSetUp', names.join('\n'), '=2026').done).toBe(true);
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Scorecard');
    const written = names.map((_, index) => sheet?.rows[3 + index]?.[0]);
    expect(written.map((cell) => cell?.value)).toEqual(names);
    expect(written.every((cell) => cell?.formula === '')).toBe(true);
    expect(sheet?.rows[3]?.[2]).toMatchObject({ value: '=2026', formula: '' });
  });
});
