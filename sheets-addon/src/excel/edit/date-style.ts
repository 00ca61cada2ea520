import type { Package } from '../package.ts';
import { append, setAttribute, splice } from '../splice.ts';
import { openStyles } from '../style-writer.ts';
import { linkedPart, readWorkbookPart } from '../workbook-part.ts';
import { child, childrenOf, readXml } from '../xml.ts';

/** The built-in format for dates, which each program shows as its user writes dates (ECMA-376 part 1, 18.8.30). */
const shortDate = 14;

/** The number of a style like another one that shows dates; it is added where the workbook has none. */
export function dateStyle(parts: Package, like: number): number {
  const part = linkedPart(readWorkbookPart(parts), 'styles');
  const text = part === undefined ? '' : parts.text(part);
  const list = part === undefined ? undefined : child(readXml(text, part), 'cellXfs');
  const formats = list ? childrenOf(list, 'xf') : [];
  const model = formats[like];
  if (part === undefined || !list || !model) {
    const styles = openStyles(parts);
    const added = styles.cell(undefined, { numberFormat: 'yyyy-mm-dd' });
    styles.write();
    return added;
  }
  const own = text.slice(model.start, model.end);
  const tag = own.slice(0, model.openEnd - model.start);
  const without = tag.replaceAll(/\s(?:numFmtId|applyNumberFormat)="[^"]*"/g, '');
  const date = without.replace(/(\s*\/?>)$/, ` numFmtId="${shortDate}" applyNumberFormat="1"$1`);
  const xml = date + own.slice(tag.length);
  const known = formats.findIndex(({ start, end }) => text.slice(start, end) === xml);
  if (known >= 0) return known;
  const count = setAttribute(text, list, 'count', String(formats.length + 1));
  parts.write(part, splice(text, [...count, ...append(list, xml)]));
  return formats.length;
}
