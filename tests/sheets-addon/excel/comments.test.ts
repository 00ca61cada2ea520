import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { signed } from '@rubric-kit/sheets-addon/layout/our-note.ts';
import { describe, expect, test } from 'vitest';
import { partsOf } from './parts.ts';
import { smallAdditions, smallTab } from './small-plan.ts';
import { packed, type SmallWorkbook, smallWorkbook } from './small-workbook.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const note = (row: number, column: number, text = 'Rubric Kit: Hunting\n1 None\n2 Some') => ({
  row,
  column,
  text: signed(text),
});

const range = (column: number) => ({ top: 0, left: column, bottom: 0, right: column });

const links = (...all: [id: string, kind: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const shape = (id: string, row: number, column: number, kind = 'Note'): string =>
  `<v:shape id="${id}" type="#_x0000_t202"><x:ClientData ObjectType="${kind}"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/** As Excel writes VML, which need not be XML. */
const drawing = (...shapes: string[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shapetype id="_x0000_t202"/><div>a<br>b</div>${shapes.join('')}</xml>`;

const commented: SmallWorkbook = {
  sheets: [{ xml: `<sheetData/><legacyDrawing xmlns:r="${types}" r:id="rId1"/><tableParts/>` }],
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': links(
      ['rId1', 'vmlDrawing', '../drawings/v.vml'],
      ['rId2', 'comments', '../c.xml'],
    ),
    'xl/drawings/v.vml': drawing(shape('_x0000_s1025', 0, 0)),
    'xl/c.xml': `<comments xmlns="${main}"><authors><author>Kim</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Rubric Kit or not, this is mine</t></text></comment></commentList></comments>`,
  },
};

const render = (book: SmallWorkbook, notes: ReturnType<typeof note>[]) => {
  const workbook = openWorkbook(smallWorkbook(book));
  workbook.render(smallAdditions({ notes }));
  return workbook;
};

describe('notes', () => {
  test('on a sheet without comments bring their parts, and take them along', () => {
    const book = { sheets: [{ xml: '<sheetData/><tableParts/>' }] };
    const workbook = render(book, [note(0, 3)]);
    const parts = partsOf(workbook.save());
    expect(parts['xl/comments1.xml']).toContain('<authors><author>Rubric Kit</author></authors>');
    expect(parts['xl/comments1.xml']).toContain('<comment ref="D1" authorId="0">');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(
      /<sheetData\/><legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/><tableParts\/>/,
    );
    expect(parts['[Content_Types].xml']).toContain('<Override PartName="/xl/drawings/vmlDrawing1.vml"');
    workbook.remove();
    expect(partsOf(workbook.save())).toEqual(partsOf(smallWorkbook(book)));
  });

  test("join the manager's, whose cells keep theirs", () => {
    const workbook = render(commented, [note(0, 0), note(0, 1)]);
    const parts = partsOf(workbook.save());
    expect(
      [...(parts['xl/c.xml'] ?? '').matchAll(/ref="(\w+)" authorId="(\d)"/g)].map(([, ref, author]) => [ref, author]),
    ).toEqual([
      ['A1', '0'],
      ['B1', '1'],
    ]);
    expect(parts['xl/drawings/v.vml']).toContain('<x:Row>0</x:Row><x:Column>1</x:Column>');
    expect(Object.keys(parts)).toEqual(
      Object.keys(partsOf(smallWorkbook(commented)))
        .concat('xl/styles.xml')
        .filter((name) => name in parts),
    );
    workbook.remove();
    expect(partsOf(workbook.save())).toEqual(partsOf(smallWorkbook(commented)));
  });

  test('keep away from threads', () => {
    const book = {
      sheets: [{ xml: '<sheetData/>' }],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': links(['rId1', 'threadedComment', '../threadedComments/t.xml']),
        'xl/threadedComments/t.xml':
          '<ThreadedComments><threadedComment ref="B1"><text>ask</text></threadedComment></ThreadedComments>',
      },
    };
    expect(partsOf(render(book, [note(0, 1)]).save())).not.toHaveProperty(['xl/comments1.xml']);
  });

  test('share the drawing with buttons', () => {
    const book: SmallWorkbook = {
      sheets: commented.sheets,
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': links(['rId1', 'vmlDrawing', '../drawings/v.vml']),
        'xl/drawings/v.vml': drawing(shape('_x0000_s1025', 0, 1, 'Button')),
      },
    };
    const workbook = render(book, [note(0, 1)]);
    expect(partsOf(workbook.save())['xl/drawings/v.vml']).toMatch(/ObjectType="Button".*ObjectType="Note"/s);
    workbook.remove();
    expect(partsOf(workbook.save())).toEqual(partsOf(smallWorkbook(book)));
  });

  test('go after Excel has put our author first and written the boxes anew', () => {
    const [title, ...rest] = signed('Rubric Kit: Hunting\n1 None').split('\n');
    const ours = `<comment ref="B1" authorId="0"><text><r><rPr><b/></rPr><t>${title}</t></r><r><t xml:space="preserve">\r\n${rest.join('\r\n')}</t></r></text></comment>`;
    const book: SmallWorkbook = {
      sheets: commented.sheets,
      parts: {
        ...commented.parts,
        'xl/drawings/v.vml': drawing(shape('_x0000_s1025', 0, 0), shape('_x0000_s1026', 0, 1)),
        'xl/c.xml': (commented.parts?.['xl/c.xml'] ?? '')
          .replace('<author>Kim</author>', '<author>Rubric Kit</author><author>Kim</author>')
          .replace('authorId="0"', 'authorId="1"')
          .replace('</commentList>', `${ours}</commentList>`),
      },
    };
    const workbook = openWorkbook(smallWorkbook(book));
    workbook.remove();
    expect(partsOf(workbook.save())).toEqual(partsOf(smallWorkbook(commented)));
  });

  test('are text, whatever is in them', () => {
    const text = 'Rubric Kit: </t><script>&amp;\u0001 _x0041_';
    const workbook = render({ sheets: [{ xml: '<sheetData/>' }] }, [note(0, 0, text)]);
    expect(partsOf(workbook.save())['xl/comments1.xml']).toContain(
      'Rubric Kit: &lt;/t&gt;&lt;script&gt;&amp;amp;_x0001_ _x005F_x0041_',
    );
    workbook.remove();
    expect(partsOf(workbook.save())).not.toHaveProperty(['xl/comments1.xml']);
  });

  describe('that somebody wrote into', () => {
    const [first, next] = [note(0, 1), note(0, 1, 'Rubric Kit: Farming')];
    const book = { sheets: [{ xml: '<sheetData/>' }] };

    /** The workbook after somebody has changed our note in it, as LibreOffice and Excel do: in its text. */
    const writtenInto = (was: string, is: string) => {
      const parts = partsOf(render(book, [first]).save());
      const comments = parts['xl/comments1.xml'] ?? '';
      expect(comments).toContain(was);
      return openWorkbook(packed({ ...parts, 'xl/comments1.xml': comments.replace(was, is) }));
    };
    const texts = (workbook: ReturnType<typeof openWorkbook>): string[] => {
      const comments = partsOf(workbook.save())['xl/comments1.xml'] ?? '';
      return [...comments.matchAll(/<comment [\s\S]*?<\/comment>/g)].map(([xml]) =>
        [...xml.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(''),
      );
    };

    test('below our text keep those words when ours are taken away, and their box', () => {
      const workbook = writtenInto(']</t>', ']\nAsk Kim &amp; Lee</t>');
      expect(workbook.changedNotes()).toEqual([]);
      workbook.remove();
      expect(texts(workbook)).toEqual(['Ask Kim &amp; Lee']);
      expect(partsOf(workbook.save())['xl/drawings/vmlDrawing1.vml']).toContain('<x:Column>1</x:Column>');
    });

    test('below our text keep those words under the next text of ours, and stay so', () => {
      const workbook = writtenInto(']</t>', ']\nAsk Kim</t>');
      workbook.render(smallAdditions({ notes: [next] }));
      expect(texts(workbook)).toEqual([`${next.text}\nAsk Kim`]);
      const once = workbook.save();
      workbook.render(smallAdditions({ notes: [next] }));
      expect(partsOf(workbook.save())).toEqual(partsOf(once));
      workbook.render(smallAdditions({ notes: [] }));
      expect(texts(workbook)).toEqual(['Ask Kim']);
    });

    test('inside our text are theirs from then on, and told', () => {
      const workbook = writtenInto('1 None', '1 None, says Kim');
      const changed = first.text.replace('1 None', '1 None, says Kim');
      expect(workbook.changedNotes()).toEqual(['Sheet1!B1']);
      workbook.render(smallAdditions({ notes: [next] }));
      expect(texts(workbook)).toEqual([changed]);
      workbook.remove();
      expect(texts(workbook)).toEqual([changed]);
    });
  });

  test('of somebody on a tab that we made stay when it is written again, with their boxes and beside a chart', () => {
    const book = { sheets: [{ xml: '<sheetData/>' }] };
    const chart = {
      ...{ title: 'Averages', row: 3, column: 0, width: 300, height: 200, minimum: 1, maximum: 5 },
      ...{ categories: range(0), series: [{ name: 'North', values: range(1) }] },
    };
    const tab = (note?: string) =>
      smallTab({ charts: [chart], cells: [{ text: 'Anna', ...(note === undefined ? {} : { note }) }, { number: 2 }] });
    const workbook = openWorkbook(smallWorkbook(book));
    workbook.render({ tabs: [tab('Talk to Anna')], additions: [] });
    workbook.render({ tabs: [tab()], additions: [] });
    const once = partsOf(workbook.save());
    expect(once['xl/comments1.xml']).toContain('Talk to Anna</t>');
    expect(once['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>0</x:Row><x:Column>0</x:Column>');
    const [, boxes] = /<legacyDrawing r:id="(\w+)"\/>/.exec(once['xl/worksheets/sheet2.xml'] ?? '') ?? [];
    expect(once['xl/worksheets/_rels/sheet2.xml.rels']).toContain(`Id="${boxes}" Type="${types}/vmlDrawing"`);
    expect(once['xl/worksheets/sheet2.xml']).toMatch(/<drawing [^>]*\/><legacyDrawing /);
    workbook.render({ tabs: [tab()], additions: [] });
    expect(partsOf(workbook.save())).toEqual(once);
    workbook.remove();
    expect(partsOf(workbook.save())).toEqual(partsOf(smallWorkbook(book)));
  });
});
