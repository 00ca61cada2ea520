import { child, descendants, readXml, type XmlElement } from '../xml.ts';

/** The workbook's theme colours in the order in which styles count them, as rrggbb. */
export type Colours = readonly string[];

const usual: Colours = [
  'FFFFFF',
  '000000',
  'EEECE1',
  '1F497D',
  '4F81BD',
  'C0504D',
  '9BBB59',
  '8064A2',
  '4BACC6',
  'F79646',
];

/** The old palette (ECMA-376 part 1, 18.8.27) as far as programs still write it. */
const indexed: readonly string[] =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Reads the theme; the colours of an old Office without one. */
export function readTheme(xml: string | undefined, part: string): Colours {
  if (xml === undefined) return usual;
  const scheme = [...descendants(readXml(xml, part))].find(({ local }) => local === 'clrScheme');
  const colour = (name: string, i: number): string => {
    const [value] = (scheme && child(scheme, name))?.children ?? [];
    return value?.attributes.lastClr ?? value?.attributes.val ?? usual[i] ?? '000000';
  };
  // Styles count light before dark, the theme has dark before light.
  return ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'].map(colour);
}

/** `#rrggbb` of a colour element; `undefined` where it leaves the choice to the program. */
export function colourOf(element: XmlElement | undefined, theme: Colours): string | undefined {
  const { rgb, theme: number, indexed: old, tint = '0' } = element?.attributes ?? {};
  const base = rgb?.slice(-6) ?? (number === undefined ? indexed[Number(old ?? -1)] : theme[Number(number)]);
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  return `#${tinted(base, Number(tint) || 0).toLowerCase()}`;
}

/** Lighter (towards 1) or darker (towards -1). */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const part = (at: number): string => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16);
    const moved = tint > 0 ? value + (255 - value) * tint : value * (1 + tint);
    return Math.round(moved).toString(16).padStart(2, '0');
  };
  return part(0) + part(2) + part(4);
}
