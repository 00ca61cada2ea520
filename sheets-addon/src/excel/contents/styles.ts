import { child, childrenOf, readXml, type XmlElement } from '../xml.ts';
import { type Colours, colourOf } from './colour.ts';
import type { CellStyle } from './contents.ts';
import { builtInFormats } from './number-formats.ts';

/** The looks that cells (`s`) and conditional formats (`dxfId`) name by number. */
export interface StyleTables {
  readonly cells: readonly CellStyle[];
  readonly conditional: readonly CellStyle[];
}

/** Reads `xl/styles.xml`. */
export function readStyles(xml: string, part: string, colours: Colours): StyleTables {
  const root = readXml(xml, part);
  const list = (name: string, item: string): XmlElement[] => childrenOf(child(root, name), item);
  const codes = new Map(list('numFmts', 'numFmt').map(({ attributes: a }) => [Number(a.numFmtId), a.formatCode ?? '']));
  const fonts = list('fonts', 'font').map((font) => fontStyle(font, colours));
  const fills = list('fills', 'fill').map((fill) => fillStyle(fill, colours, 'fgColor'));
  const borders = list('borders', 'border').map((border) => border.children.some(({ attributes }) => attributes.style));
  const usual = fonts[0];
  const cells = list('cellXfs', 'xf').map((xf): CellStyle => {
    const { fontId = '0', fillId = '0', borderId = '0', numFmtId = '0' } = xf.attributes;
    const font = fonts[Number(fontId)] ?? {};
    const { size, ink, ...rest } = font;
    const format = formatOf(Number(numFmtId), codes);
    return {
      ...rest,
      ...(size === undefined || size === usual?.size ? {} : { size }),
      ...(ink === undefined || ink === '#000000' ? {} : { ink }),
      ...fills[Number(fillId)],
      ...alignment(child(xf, 'alignment')),
      ...(borders[Number(borderId)] ? { border: true } : {}),
      ...(format === 'General' ? {} : { numberFormat: format }),
    };
  });
  const conditional = list('dxfs', 'dxf').map((dxf): CellStyle => {
    const font = child(dxf, 'font');
    const fill = child(dxf, 'fill');
    const format = child(dxf, 'numFmt')?.attributes.formatCode;
    return {
      ...(font ? fontStyle(font, colours) : {}),
      ...(fill ? fillStyle(fill, colours, 'bgColor') : {}),
      ...(format === undefined ? {} : { numberFormat: format }),
    };
  });
  return { cells, conditional };
}

const formatOf = (id: number, codes: ReadonlyMap<number, string>): string =>
  codes.get(id) ?? builtInFormats.get(id) ?? 'General';

function fontStyle(font: XmlElement, colours: Colours): CellStyle {
  const on = (name: string): boolean => {
    const flag = child(font, name);
    return (
      flag !== undefined &&
      flag.attributes.val !== '0' &&
      flag.attributes.val !== 'false' &&
      flag.attributes.val !== 'none'
    );
  };
  const size = Number(child(font, 'sz')?.attributes.val);
  const ink = colourOf(child(font, 'color'), colours);
  return {
    ...(on('b') ? { bold: true } : {}),
    ...(on('i') ? { italic: true } : {}),
    ...(on('u') ? { underline: true } : {}),
    ...(size > 0 ? { size } : {}),
    ...(ink === undefined ? {} : { ink }),
  };
}

/** A cell's solid fill is its `fgColor`, a conditional format's its `bgColor`. */
function fillStyle(fill: XmlElement, colours: Colours, which: 'fgColor' | 'bgColor'): CellStyle {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes.patternType;
  if (!pattern || type === 'none' || (which === 'fgColor' && type === undefined)) return {};
  const colour = colourOf(child(pattern, which), colours) ?? colourOf(child(pattern, 'fgColor'), colours);
  return colour === undefined ? {} : { fill: colour };
}

function alignment(element: XmlElement | undefined): CellStyle {
  const { horizontal, vertical, wrapText } = element?.attributes ?? {};
  const middle = vertical === 'center' ? 'middle' : vertical;
  return {
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { align: horizontal } : {}),
    ...(middle === 'top' || middle === 'middle' || middle === 'bottom' ? { vertical: middle } : {}),
    ...(wrapText === '1' || wrapText === 'true' ? { wrap: true } : {}),
  };
}
