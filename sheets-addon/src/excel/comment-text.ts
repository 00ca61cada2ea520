import { textMark } from '../layout/plan.ts';
import { cutText, decodeText, encodeText } from './cell-text.ts';
import { prefixOf, withPrefix } from './namespaces.ts';
import { type Edit, escapeText } from './splice.ts';
import { child, descendants, type XmlElement } from './xml.ts';

/** The text of a comment, its runs joined. */
export function textOf(comment: XmlElement): string {
  const texts = [...descendants(comment)].filter(({ local }) => local === 't').map(({ text }) => text);
  return decodeText(texts.join(''));
}

/** A text as a comment holds it; the first line of one that is `titled` stands out. */
export function commentTextXml(text: string, titled: boolean): string {
  const run = (properties: string, content: string): string =>
    content === ''
      ? ''
      : `<r><rPr>${properties}${font}</rPr><t xml:space="preserve">${escapeText(encodeText(content))}</t></r>`;
  const whole = cutText(text);
  const lineEnd = whole.indexOf('\n') < 0 ? whole.length : whole.indexOf('\n');
  const titleEnd = titled ? lineEnd : 0;
  return `<text>${run('<b/>', whole.slice(0, titleEnd))}${run('', whole.slice(titleEnd))}</text>`;
}

/** Gives a comment another text. */
export function changeText(comment: XmlElement, text: string): Edit[] {
  const before = child(comment, 'text');
  if (before === undefined) return [];
  const xml = withPrefix(prefixOf(comment), commentTextXml(text, text.startsWith(textMark)));
  return [{ start: before.start, end: before.end, text: xml }];
}

const font = '<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/>';
