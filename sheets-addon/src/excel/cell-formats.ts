import { isDateFormat } from './date-format.ts';
import { child, childrenOf, readXml } from './xml.ts';

/** By the number that a cell has in `s`: whether it shows a date. */
export function readDateStyles(xml: string, part: string): boolean[] {
  const root = readXml(xml, part);
  const codes = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode,
    ]),
  );
  return childrenOf(child(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return isDateFormat(id, codes.get(id));
  });
}
