import type { LookStyle } from '../layout/look.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** What a cell without a look has. */
const usual = { size: 10, ink: '#000000' };

/** Whether a look changes anything about the text. */
export const hasTextStyle = ({ bold, italic, underline, size, ink }: LookStyle): boolean =>
  (bold || italic || underline || size || ink) !== undefined;

/** Weight, slant, underline, size and colour as one value, so that one call sets all five. */
export function textStyles(): (style: LookStyle) => TextStyle {
  const built = new Map<string, TextStyle>();
  return ({ bold = false, italic = false, underline = false, size = usual.size, ink = usual.ink }) => {
    const key = JSON.stringify([bold, italic, underline, size, ink]);
    const known = built.get(key);
    if (known) return known;
    const style = SpreadsheetApp.newTextStyle()
      .setBold(bold)
      .setItalic(italic)
      .setUnderline(underline)
      .setFontSize(size)
      .setForegroundColor(ink)
      .build();
    built.set(key, style);
    return style;
  };
}
