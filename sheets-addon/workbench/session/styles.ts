import type { SimulatedFormat } from '../../simulator/workbook.ts';
import type { StyleView } from '../protocol.ts';

/** Looks by number, so that thousands of cells can name one. The list only grows. */
export interface StyleList {
  readonly list: readonly StyleView[];
  /** The number of a cell's look under that of a conditional format; `undefined` for the usual look. */
  number(format: SimulatedFormat, conditional: SimulatedFormat | undefined): number | undefined;
}

/** An empty list. */
export function styleList(): StyleList {
  const list: StyleView[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (format: SimulatedFormat): number | undefined => {
    const style = styleView(format);
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, list.length);
    return list.push(style) - 1;
  };
  /** Thousands of cells share one look and one conditional format. */
  const known = new WeakMap<SimulatedFormat, WeakMap<SimulatedFormat, number | undefined>>();
  return {
    list,
    number(format, conditional = none) {
      let numbersOf = known.get(format);
      if (!numbersOf) {
        numbersOf = new WeakMap();
        known.set(format, numbersOf);
      }
      if (!numbersOf.has(conditional)) numbersOf.set(conditional, numberOf({ ...format, ...conditional }));
      return numbersOf.get(conditional);
    },
  };
}

const none: SimulatedFormat = {};

function styleView(format: SimulatedFormat): StyleView {
  const { background, fontColor, fontSize, horizontalAlignment, verticalAlignment, numberFormat } = format;
  return {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(format.fontWeight === 'bold' ? { bold: true } : {}),
    ...(format.fontStyle === 'italic' ? { italic: true } : {}),
    ...(format.fontLine === 'underline' ? { underline: true } : {}),
    ...(fontSize ? { size: fontSize } : {}),
    ...(horizontalAlignment ? { align: horizontalAlignment } : {}),
    ...(verticalAlignment ? { vertical: verticalAlignment } : {}),
    ...(format.wrap ? { wrap: true } : {}),
    ...(format.border ? { border: true } : {}),
    ...(numberFormat && numberFormat !== 'General' ? { numberFormat } : {}),
  };
}
