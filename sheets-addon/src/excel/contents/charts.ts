import type { Package } from '../package.ts';
import { type Relationship, relationshipsOf } from '../relationships.ts';
import { child, childrenOf, descendants, readXml, relationshipId, type XmlElement } from '../xml.ts';
import type { ChartContent } from './contents.ts';

/** English Metric Units in a pixel. */
const unitsPerPixel = 9525;

/** The charts of a sheet, and how many other drawings (pictures, shapes) stand on it. */
export function readCharts(
  parts: Package,
  links: readonly Relationship[],
): { readonly charts: ChartContent[]; readonly others: number } {
  const drawing = links.find(({ kind }) => kind === 'drawing')?.part;
  if (drawing === undefined || !parts.has(drawing)) return { charts: [], others: 0 };
  const targets = new Map(relationshipsOf(parts, drawing).map((link) => [link.id, link]));
  const anchors = readXml(parts.text(drawing), drawing).children.filter(({ local }) => local.endsWith('Anchor'));
  const charts = anchors.flatMap((anchor) => {
    const reference = find(anchor, 'chart');
    const part = reference && targets.get(relationshipId(reference) ?? '')?.part;
    return part !== undefined && parts.has(part) ? [chartOf(anchor, readXml(parts.text(part), part))] : [];
  });
  return { charts, others: anchors.length - charts.length };
}

function chartOf(anchor: XmlElement, chart: XmlElement): ChartContent {
  const plot = find(chart, 'plotArea');
  const body = plot?.children.find(({ local }) => local.endsWith('Chart'));
  const series = childrenOf(body, 'ser');
  const axis = find(chart, 'valAx');
  const end = (name: string): number | null => {
    const value = axis && find(axis, name)?.attributes.val;
    return value === undefined ? null : Number(value);
  };
  const title = chart.children.flatMap((one) => childrenOf(one, 'title'))[0];
  return {
    title: title
      ? [...descendants(title)]
          .filter(({ local }) => local === 't')
          .map(({ text }) => text)
          .join('')
      : '',
    kind: body?.local ?? '',
    ...placeOf(anchor),
    categories: (series[0] && referenceIn(series[0], 'cat')) ?? '',
    series: series.map((one) => ({ name: nameOf(one), values: referenceIn(one, 'val') ?? '' })),
    minimum: end('min'),
    maximum: end('max'),
  };
}

function placeOf(anchor: XmlElement): Pick<ChartContent, 'row' | 'column' | 'width' | 'height'> {
  const corner = (name: string, what: 'row' | 'col'): number => {
    const element = child(anchor, name);
    return Number((element && child(element, what)?.text) ?? 0);
  };
  const extent = child(anchor, 'ext')?.attributes;
  // Without a size it reaches to another cell; columns and rows of usual size are near enough for a drawing.
  const width = extent ? Number(extent.cx) / unitsPerPixel : (corner('to', 'col') - corner('from', 'col')) * 72;
  const height = extent ? Number(extent.cy) / unitsPerPixel : (corner('to', 'row') - corner('from', 'row')) * 20;
  return {
    row: corner('from', 'row'),
    column: corner('from', 'col'),
    width: Math.max(120, Math.round(width) || 480),
    height: Math.max(80, Math.round(height) || 280),
  };
}

function nameOf(series: XmlElement): string {
  const text = child(series, 'tx');
  if (!text) return '';
  return ([...descendants(text)].find(({ local }) => local === 'v')?.text ?? '').trim();
}

function referenceIn(series: XmlElement, name: string): string | undefined {
  const part = child(series, name);
  return part && find(part, 'f')?.text;
}

function find(element: XmlElement, local: string): XmlElement | undefined {
  for (const one of descendants(element)) if (one !== element && one.local === local) return one;
  return undefined;
}
