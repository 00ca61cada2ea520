import { strict } from './strict.ts';
import type { SimulatedFormat } from './workbook.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

const models = new WeakMap<object, SimulatedFormat>();

/** What a service object stands for: only the properties that were set. */
export function textStyleModel(object: unknown): SimulatedFormat {
  const model = models.get(object as object);
  if (!model) throw new Error('Cannot convert the value to TextStyle.');
  return model;
}

/** `SpreadsheetApp.newTextStyle()`. */
export function textStyleBuilder(): Builder {
  const model: SimulatedFormat = {};
  const set = (change: SimulatedFormat) => {
    Object.assign(model, change);
    return object;
  };
  const part = {
    setBold: (bold: boolean) => set({ fontWeight: bold ? 'bold' : 'normal' }),
    setItalic: (italic: boolean) => set({ fontStyle: italic ? 'italic' : 'normal' }),
    setUnderline: (underline: boolean) => set({ fontLine: underline ? 'underline' : 'none' }),
    setFontSize: (fontSize: number) => set({ fontSize }),
    setForegroundColor: (fontColor: string) => set({ fontColor }),
    build() {
      const style = strict<TextStyle>('TextStyle', {});
      models.set(style, { ...model });
      return style;
    },
  };
  const object: Builder = strict<Builder>('TextStyleBuilder', part);
  return object;
}
