import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { describe, expect, test } from 'vitest';
import { partsOf } from './parts.ts';
import { smallTab } from './small-plan.ts';
import { packed, type SmallWorkbook, smallWorkbook } from './small-workbook.ts';

/** As Excel writes it: names of its own, a calculation chain, empty lists, the third tab shown. */
const manager: SmallWorkbook = {
  sheets: [
    { xml: '<sheetData><row r="1"><c r="A1" s="1"><f>1+1</f><v>2</v></c></row></sheetData>', name: 'Scores' },
    { xml: '<sheetData/>', name: 'Hidden', attributes: ' state="hidden"' },
    { xml: '<sheetData/>', name: 'Last' },
  ],
  before: '<workbookPr/><bookViews><workbookView xWindow="0" firstSheet="1" activeTab="2"/></bookViews>',
  after:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">Last!$A$1</definedName><definedName name="Mine">Scores!$A$1</definedName></definedNames>' +
    '<calcPr calcId="191029"/><pivotCaches/>',
  styles:
    '<fonts count="1"><font><sz val="10"/><name val="Aptos"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs><cellStyles count="0"/><dxfs count="0"/><tableStyles/>',
};

const plan = {
  tabs: [
    smallTab({ formats: [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, formula: '=A1>1', look: 'weak' }] }),
    smallTab({ key: 'people', name: 'People', cells: [{ formula: '=1+1', look: 'gap' }], hidden: true }),
  ],
  additions: [],
} as const;

const render = (bytes: Uint8Array) => {
  const workbook = openWorkbook(bytes);
  workbook.render(plan);
  return workbook;
};

/** Parts of a rendered workbook, changed as a spreadsheet would change them, as a workbook again. */
const changed = (parts: Record<string, string>, changes: Record<string, (text: string) => string>): Uint8Array =>
  packed({
    ...parts,
    ...Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, change(parts[name] ?? '')])),
  });

const tabsOf = (bytes: Uint8Array) =>
  openWorkbook(bytes)
    .snapshot()
    .tabs.map(({ name, made, hidden }) => [name, made, hidden]);

describe('tabs that we make', () => {
  test('come last, with hidden names that mark them; removing gives every byte back', () => {
    const bytes = smallWorkbook(manager);
    const workbook = render(bytes);
    const xml = partsOf(workbook.save())['xl/workbook.xml'];
    expect(xml).toContain(
      '<sheet name="Team" sheetId="4" r:id="rId4"/><sheet name="People" sheetId="5" state="hidden" r:id="rId5"/></sheets>',
    );
    expect(xml).toContain(
      '<definedName name="_RubricKit_team" hidden="1">Team!$A$1</definedName><definedName name="_RubricKit_people" hidden="1">People!$A$1</definedName>',
    );
    expect(xml).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
    workbook.remove();
    expect(partsOf(workbook.save())).toEqual(partsOf(bytes));
  });

  test('keep the place, the name in the plan and the state that their manager gave them', () => {
    const parts = partsOf(render(smallWorkbook(manager)).save());
    const moved = changed(parts, {
      'xl/workbook.xml': (text) => {
        const [team = '', people = ''] = [/<sheet name="Team"[^>]*>/, /<sheet name="People"[^>]*>/].map(
          (one) => one.exec(text)?.[0],
        );
        return text
          .replace(team, '')
          .replace(people, people.replace(' state="hidden"', ''))
          .replace('<sheets>', `<sheets>${team.replace('"Team"', '"Our team"')}`)
          .replace('Team!$A$1', "'Our team'!$A$1")
          .replace('localSheetId="2"', 'localSheetId="3"')
          .replace('firstSheet="1" activeTab="2"', 'firstSheet="2" activeTab="3"');
      },
    });
    expect(tabsOf(moved)).toEqual([
      ['Our team', 'team', false],
      ['Scores', undefined, false],
      ['Hidden', undefined, true],
      ['Last', undefined, false],
      ['People', 'people', false],
    ]);
    const again = render(moved);
    expect(again.snapshot().tabs.map(({ id, name, made, hidden }) => [id, name, made, hidden])).toEqual([
      ['4', 'Team', 'team', false],
      ['1', 'Scores', undefined, false],
      ['2', 'Hidden', undefined, true],
      ['3', 'Last', undefined, false],
      ['5', 'People', 'people', false],
    ]);
    expect(partsOf(again.save())['xl/workbook.xml']).toContain('_RubricKit_team" hidden="1">Team!$A$1<');
    again.remove();
    // Whatever counts tabs by their place counts as before our tab came in front.
    expect(partsOf(again.save())).toEqual(partsOf(smallWorkbook(manager)));
  });

  test("that a plan no longer has go; the Scorecard tab stays, its scores are its manager's", () => {
    const workbook = openWorkbook(smallWorkbook(manager));
    workbook.render({
      tabs: [smallTab(), smallTab({ key: 'scorecard', name: 'Scorecard', cells: [{ number: 4 }] })],
      additions: [],
    });
    workbook.render({ tabs: [smallTab({ key: 'rubric', name: 'Rubric' })], additions: [] });
    const shown = () =>
      workbook
        .snapshot()
        .tabs.slice(3)
        .map(({ name, made, rows }) => [name, made, rows]);
    expect(shown()).toEqual([
      ['Scorecard', 'scorecard', [[4]]],
      ['Rubric', 'rubric', [['ours']]],
    ]);
    workbook.remove();
    expect(shown()).toEqual([['Scorecard', undefined, [[4]]]]);
  });

  test('deleted by hand leave nothing that matters: the next plan makes them again', () => {
    const parts = partsOf(render(smallWorkbook(manager)).save());
    const deleted = changed(parts, {
      'xl/workbook.xml': (text) => text.replace(/<sheet name="Team"[^>]*>/, '').replace('Team!$A$1', '#REF!$A$1'),
    });
    expect(tabsOf(render(deleted).save()).slice(3)).toEqual([
      ['People', 'people', true],
      ['Team', 'team', false],
    ]);
  });

  test('get a name that Excel takes', () => {
    const workbook = openWorkbook(smallWorkbook(manager));
    const names = ["'Team: [A/B]*?'", 'SCORES', 'x'.repeat(40), ''];
    const keys = ['team', 'people', 'rubric', 'workings'] as const;
    workbook.render({ tabs: keys.map((key, i) => smallTab({ key, name: names[i] ?? '' })), additions: [] });
    expect(
      workbook
        .snapshot()
        .tabs.slice(3)
        .map(({ name }) => name),
    ).toEqual(['Team   A B', 'SCORES (Rubric Kit)', 'x'.repeat(31), 'Rubric Kit']);
  });
});

describe('the order of calculation', () => {
  const chain = (...entries: string[]): string => `<calcChain xmlns="m">${entries.join('')}</calcChain>`;
  const withChain = (parts: Record<string, string>, content: string): Uint8Array =>
    packed({
      ...parts,
      'xl/calcChain.xml': content,
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="chain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    });
  const removed = (content: string): Record<string, string> => {
    const workbook = openWorkbook(withChain(partsOf(render(smallWorkbook(manager)).save()), content));
    workbook.remove();
    return partsOf(workbook.save());
  };

  test('forgets the formulas of our tabs, and an entry that stood behind one says its tab itself', () => {
    // Tab 5 is ours. B1 is of tab 5 and C1 of tab 1, by the entries before them.
    const left = removed(
      chain('<c r="A1" i="1"/>', '<c r="A1" i="5"/>', '<c r="B1"/>', '<c r="B1" i="1"/>', '<c r="C1"/>'),
    );
    expect(left['xl/calcChain.xml']).toBe(chain('<c r="A1" i="1"/>', '<c r="B1" i="1"/>', '<c r="C1"/>'));
  });

  test('goes when it was only ours', () => {
    const left = removed(chain('<c r="A1" i="5"/>'));
    expect(left).not.toHaveProperty(['xl/calcChain.xml']);
    expect(left['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });
});

test('a strict workbook gets strict parts', () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const bytes = packed(
    Object.fromEntries(Object.entries(partsOf(smallWorkbook(manager))).map(([name, text]) => [name, strict(text)])),
  );
  const workbook = render(bytes);
  const written = Object.values(partsOf(workbook.save())).join('');
  expect(written).not.toMatch(/openxmlformats\.org\/(spreadsheetml|officeDocument|drawingml)/);
  workbook.remove();
  expect(partsOf(workbook.save())).toEqual(partsOf(bytes));
});

test('a plan that cannot be written changes nothing', () => {
  const workbook = openWorkbook(smallWorkbook(manager));
  const before = workbook.save();
  expect(() => workbook.render({ ...plan, additions: [{ tab: '99', dropdowns: [], notes: [], formats: [] }] })).toThrow(
    'tab 99',
  );
  expect(workbook.save()).toEqual(before);
});
