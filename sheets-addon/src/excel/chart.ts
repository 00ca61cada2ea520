import type { Chart, PlanCell } from '../layout/plan.ts';
import type { CellRange } from '../read/snapshot.ts';
import { encodeText } from './cell-text.ts';
import type { Namespaces } from './namespaces.ts';
import { printAbsolute } from './reference.ts';
import { escapeText } from './splice.ts';

/** The rows of the tab that a chart stands on. */
export type PlanRows = readonly (readonly (PlanCell | null)[])[];

/** Colours that people with any colour vision tell apart (Okabe and Ito, 2008); each series also has its name and numbers. */
const colours = ['0072B2', 'E69F00', '009E73', 'CC79A7', '56B4E9', 'D55E00', 'F0E442', '000000'];

/** `xl/charts/chartN.xml`: clustered columns, with the values that are known, for programs that show without calculating. */
export function chartXml(
  chart: Chart,
  tabName: string,
  rows: PlanRows,
  { chart: c, drawing: a, relationships: r }: Namespaces,
): string {
  const series = chart.series.map((one, i) => seriesXml(one, i, chart, tabName, rows)).join('');
  const labels =
    '<c:dLbls><c:numFmt formatCode="0.0" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${textXml(800, '404040')}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${c}" xmlns:a="${a}" xmlns:r="${r}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>' +
    `<c:varyColors val="0"/>${series}${labels}<c:gapWidth val="80"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="low"/>${lineXml('9CA3AF')}${textXml(900, '1F2937')}<c:crossAx val="2"/><c:crosses val="autoZero"/>` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${chart.maximum}"/><c:min val="${chart.minimum}"/>` +
    `</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${lineXml('E5E7EB')}</c:majorGridlines>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/>${lineXml(undefined)}${textXml(900, '4B5563')}<c:crossAx val="1"/><c:crosses val="min"/>` +
    '<c:crossBetween val="between"/><c:majorUnit val="1"/></c:valAx></c:plotArea>' +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(900, '1F2937')}</c:legend>` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D1D5DB"/></a:solidFill></a:ln></c:spPr>` +
    '</c:chartSpace>'
  );
}

function seriesXml(one: Chart['series'][number], index: number, chart: Chart, tabName: string, rows: PlanRows): string {
  const colour = colours[index % colours.length];
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(encodeText(one.name))}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strRef><c:f>${escapeText(printAbsolute(tabName, chart.categories))}</c:f>` +
    `${cacheXml('strCache', '', chart.categories, rows)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeText(printAbsolute(tabName, one.values))}</c:f>` +
    `${cacheXml('numCache', '<c:formatCode>General</c:formatCode>', one.values, rows)}</c:numRef></c:val></c:ser>`
  );
}

/** What cells show now; those whose formula has no value yet, and those of another type, are left out. */
function cacheXml(name: 'strCache' | 'numCache', format: string, range: CellRange, rows: PlanRows): string {
  const points: string[] = [];
  let count = 0;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const value = valueOfCell(rows[row]?.[column]);
      const shown = name === 'strCache' ? value !== undefined : typeof value === 'number';
      if (shown) points.push(`<c:pt idx="${count}"><c:v>${escapeText(encodeText(String(value)))}</c:v></c:pt>`);
      count++;
    }
  }
  return `<c:${name}>${format}<c:ptCount val="${count}"/>${points.join('')}</c:${name}>`;
}

function valueOfCell(cell: PlanCell | null | undefined): string | number | boolean | undefined {
  if (cell === null || cell === undefined) return undefined;
  if ('text' in cell) return cell.text;
  if ('number' in cell) return cell.number;
  return 'formula' in cell ? cell.value : undefined;
}

function titleXml(title: string): string {
  const style = '<a:defRPr sz="1200" b="1"><a:solidFill><a:srgbClr val="1F2937"/></a:solidFill></a:defRPr>';
  const run = `<a:r><a:rPr lang="en" sz="1200" b="1"><a:solidFill><a:srgbClr val="1F2937"/></a:solidFill></a:rPr><a:t>${escapeText(encodeText(title))}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${style}</a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function textXml(size: number, colour: string): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` +
    '</a:defRPr></a:pPr><a:endParaRPr lang="en"/></a:p></c:txPr>'
  );
}

function lineXml(colour: string | undefined): string {
  const line = colour === undefined ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  return `<c:spPr><a:ln w="9525">${line}</a:ln></c:spPr>`;
}
