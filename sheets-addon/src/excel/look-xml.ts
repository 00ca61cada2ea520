import { type Look, type LookStyle, looks } from '../layout/look.ts';
import { encodeText } from './cell-text.ts';
import { escapeAttribute } from './splice.ts';

/** The workbook's own font, which our tabs use too. */
export interface BaseFont {
  readonly name: string;
  readonly size: number;
}

const edge = '#d1d5db';

/** `<font>` of a cell. */
export function fontXml(style: LookStyle, base: BaseFont): string {
  const { size, ink } = style;
  const parts = [
    flags(style),
    `<sz val="${size ?? base.size}"/>`,
    ink === undefined ? '<color theme="1"/>' : `<color rgb="${argb(ink)}"/>`,
    `<name val="${escapeAttribute(base.name)}"/>`,
  ];
  return `<font>${parts.join('')}</font>`;
}

/** `<fill>` of a cell; undefined where it has none. */
export function fillXml({ fill }: LookStyle): string | undefined {
  if (fill === undefined) return undefined;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** `<border>` of a cell; undefined where it has none. */
export function borderXml({ border }: LookStyle): string | undefined {
  if (!border) return undefined;
  const side = (name: string): string => `<${name} style="thin"><color rgb="${argb(edge)}"/></${name}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

/** `<alignment>` of a cell. Text stands at the top, so that a row with one long cell reads from there; in a frame, between. */
export function alignmentXml({ align, wrap, border }: LookStyle): string {
  const horizontal = align === undefined ? '' : ` horizontal="${align}"`;
  return `<alignment${horizontal} vertical="${border ? 'center' : 'top'}"${wrap ? ' wrapText="1"' : ''}/>`;
}

/** `<dxf>`: what a conditional format puts over a cell. Its fill is a `bgColor`, other than a cell's. */
export function conditionalXml(
  look: Look,
  numberFormat: { readonly id: number; readonly code: string } | undefined,
): string {
  const style = looks[look];
  const parts = [
    `<font>${flags(style)}${style.ink === undefined ? '' : `<color rgb="${argb(style.ink)}"/>`}</font>`,
    numberFormat === undefined ? '' : numberFormatXml(numberFormat.id, numberFormat.code),
    style.fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`,
  ];
  return `<dxf>${parts.join('')}</dxf>`;
}

/** `<numFmt>`. */
export function numberFormatXml(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(encodeText(code))}"/>`;
}

/** `#rrggbb` -> `FFRRGGBB`. */
export function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

function flags({ bold, italic, underline }: LookStyle): string {
  return `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
}
