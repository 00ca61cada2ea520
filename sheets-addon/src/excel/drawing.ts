import type { TabPlan } from '../layout/plan.ts';
import { encodeText } from './cell-text.ts';
import { chartXml } from './chart.ts';
import { addPart, freeName } from './content-types.ts';
import { linkAttribute, namespacesOf } from './namespaces.ts';
import type { Package } from './package.ts';
import { addRelationship } from './relationships.ts';
import { readSheetPart, sheetOrder } from './sheet-part.ts';
import { escapeAttribute, insertInOrder, splice } from './splice.ts';
import { readWorkbookPart } from './workbook-part.ts';

/** English Metric Units, of which drawings are made, in a pixel. */
const unitsPerPixel = 9525;

/** Draws a tab's charts on its sheet, which has no drawing yet. `name` is the tab's final name. */
export function addCharts(parts: Package, sheet: string, name: string, tab: TabPlan): void {
  if (tab.charts.length === 0) return;
  const workbook = readWorkbookPart(parts);
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const namespaces = namespacesOf(workbook.root);
  const { relationships } = namespaces;
  const drawing = freeName(parts, `${folder}drawings/drawing`, 'xml');
  addPart(parts, drawing, 'drawing', '');
  const anchors = tab.charts.map((chart, i) => {
    const part = freeName(parts, `${folder}charts/chart`, 'xml');
    addPart(parts, part, 'chart', chartXml(chart, name, tab.rows, namespaces));
    const link = addRelationship(parts, drawing, relationships, 'chart', part);
    const size = `cx="${Math.round(chart.width * unitsPerPixel)}" cy="${Math.round(chart.height * unitsPerPixel)}"`;
    const description = escapeAttribute(encodeText(chart.title));
    return (
      `<xdr:oneCellAnchor><xdr:from><xdr:col>${chart.column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${chart.row}</xdr:row>` +
      `<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="${i + 2}" name="Rubric Kit chart ${i + 1}" descr="${description}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
      `<a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" r:id="${link}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
    );
  });
  parts.write(
    drawing,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}" xmlns:r="${relationships}">${anchors.join('')}</xdr:wsDr>`,
  );
  const link = addRelationship(parts, sheet, relationships, 'drawing', drawing);
  const { text, root } = readSheetPart(parts, sheet);
  const tag = `<drawing${linkAttribute(root, relationships, link)}/>`;
  parts.write(sheet, splice(text, insertInOrder(root, sheetOrder, 'drawing', tag)));
}
