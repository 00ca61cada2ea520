import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { readXml } from '@rubric-kit/sheets-addon/excel/xml.ts';
import type { Look } from '@rubric-kit/sheets-addon/layout/look.ts';
import { signed } from '@rubric-kit/sheets-addon/layout/our-note.ts';
import type { Plan } from '@rubric-kit/sheets-addon/layout/plan.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';
import { smallTab } from './small-plan.ts';
import { type SmallWorkbook, smallWorkbook } from './small-workbook.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const maybe = (text: string) => fc.constantFrom('', text);
const join = (...pieces: fc.Arbitrary<string>[]) => fc.tuple(...pieces).map((all) => all.join(''));

/** Rules, formats and the like of a manager, in the schema's order, each there or not. */
const sheet = join(
  maybe('<sheetPr/>'),
  maybe('<cols><col min="1" max="2" width="3" style="1"/></cols>'),
  fc.constantFrom(
    '<sheetData/>',
    '<sheetData><row r="1" s="1"><c r="A1" s="1"><v>3</v></c><c r="B1" t="str"><v>Rubric Kit</v></c></row></sheetData>',
  ),
  maybe('<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'),
  maybe(
    '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="4"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>',
  ),
  fc.constantFrom(
    '',
    '<dataValidations count="1"><dataValidation type="list" sqref="A2 C1:C3"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    '<dataValidations><dataValidation type="whole" sqref="B:B"/></dataValidations>',
  ),
  maybe('<pageMargins left="1"/>'),
  maybe('<tableParts count="0"/>'),
  maybe('<extLst><ext uri="x"/></extLst>'),
);

const lists = (xf: string): string =>
  `<fonts count="1"><font><name val="Aptos"/></font></fonts><fills><fill/></fills><borders count="1"><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs count="2"><xf/>${xf}</cellXfs>`;

const styles = join(
  maybe('<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>'),
  fc.constantFrom(lists('<xf numFmtId="170"/>'), lists('<xf fontId="0" fillId="0" borderId="0"/>')),
  maybe('<cellStyles count="0"/>'),
  fc.constantFrom('', '<dxfs count="0"/>', '<dxfs count="1"><dxf/></dxfs>'),
  maybe('<tableStyles/>'),
);

const book: fc.Arbitrary<SmallWorkbook> = fc
  .record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    styles: fc.option(styles, { nil: undefined }),
    before: join(maybe('<workbookPr/>'), maybe('<bookViews><workbookView activeTab="0"/></bookViews>')),
    after: join(
      maybe('<definedNames><definedName name="Mine" localSheetId="0">Sheet1!$A$1</definedName></definedNames>'),
      fc.constantFrom('', '<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1"/>'),
      maybe('<pivotCaches/>'),
    ),
    commented: fc.boolean(),
  })
  .map(({ sheets, styles: list, before, after, commented }) => {
    const [first = '', ...rest] = sheets;
    const drawing = `<legacyDrawing xmlns:r="${types}" r:id="rId1"/>`;
    const at = first.search(/<tableParts|<extLst|$/);
    const xml = commented ? first.slice(0, at) + drawing + first.slice(at) : first;
    const link = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"/>`;
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${link('rId1', 'vmlDrawing', '/xl/v.vml')}${link('rId2', 'comments', '../c.xml')}</Relationships>`,
      'xl/v.vml':
        '<xml><v:shape id="a"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
      'xl/c.xml':
        '<comments><authors><author>Kim</author></authors><commentList><comment ref="A1" authorId="0"><text><t>x</t></text></comment></commentList></comments>',
    };
    // A style or a look that the workbook does not have is nobody's.
    const valid = (text: string): string => {
      const styled = list === undefined ? text.replaceAll(/ (?:s|style)="1"/g, '') : text;
      return list?.includes('<dxf/>') ? styled : styled.replaceAll(' dxfId="0"', '');
    };
    return {
      sheets: [xml, ...rest].map((content) => ({ xml: valid(content) })),
      before,
      after,
      ...(list === undefined ? {} : { styles: list }),
      ...(commented ? { parts } : {}),
    };
  });

const range = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));
const look = fc.constantFrom<Look>('weak', 'strong', 'below-floor', 'heading', 'gap', 'input');
const dropdown = fc.record({ range, values: fc.constant([1, 2.5, 'N/A']), help: fc.constant('Rubric Kit: a value') });
const format = fc.record({ range, formula: fc.constantFrom('=A1>1', '=AND(A1<3,N("Rubric Kit")=0)'), look });
const note = fc.record({
  row: fc.nat(2),
  column: fc.nat(2),
  text: fc.string({ unit: 'binary' }).map((text) => signed(`Rubric Kit: ${text}`)),
});
const notes = fc.uniqueArray(note, { selector: ({ row, column }) => `${row} ${column}`, maxLength: 4 });

const plan: fc.Arbitrary<Plan> = fc.record({
  tabs: fc
    .uniqueArray(
      fc.record({
        key: fc.constantFrom('team' as const, 'people' as const, 'rubric' as const),
        name: fc.constantFrom('Team', "Ann's", 'Sheet1', 'a/b'),
        cells: fc.array(
          fc.record({ text: fc.string({ unit: 'binary' }), look, note: fc.constant(signed('Rubric Kit: a note')) }),
          { maxLength: 3 },
        ),
        dropdowns: fc.array(dropdown, { maxLength: 1 }),
        formats: fc.array(format, { maxLength: 2 }),
        hidden: fc.boolean(),
      }),
      { selector: ({ key }) => key },
    )
    .map((tabs) => tabs.map(smallTab)),
  additions: fc
    .record({ dropdowns: fc.array(dropdown, { maxLength: 2 }), notes, formats: fc.array(format, { maxLength: 3 }) })
    .map((all) => [{ tab: '1', ...all }]),
});

test('whatever is in a workbook and in plans: the last plan is what shows, and removing gives every byte back', () => {
  fc.assert(
    fc.property(book, fc.array(plan, { minLength: 1, maxLength: 3 }), (content, plans) => {
      const bytes = smallWorkbook(content);
      const workbook = openWorkbook(bytes);
      for (const one of plans) workbook.render(one);
      const once = workbook.save();
      const last = plans.at(-1);
      if (last === undefined) return;
      workbook.render(last);
      expect(partsOf(workbook.save())).toEqual(partsOf(once));
      const parts = partsOf(once);
      for (const name of Object.keys(parts)) if (/\.(xml|rels)$/.test(name)) readXml(parts[name] ?? '', name);
      content.sheets.slice(1).forEach((_, i) => {
        const name = `xl/worksheets/sheet${i + 2}.xml`;
        expect(parts[name]).toBe(partsOf(bytes)[name]);
      });
      const again = openWorkbook(once);
      again.remove();
      expect(partsOf(again.save())).toEqual(partsOf(bytes));
    }),
    { numRuns: 150 },
  );
});
