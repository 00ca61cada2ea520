import type { XmlElement } from './xml.ts';

/** Text put in place of a stretch of a part; everything else keeps its bytes. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; those at one place keep their order. */
export function splice(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Takes elements out, with nothing around them. */
export function removal(element: XmlElement): Edit {
  return { start: element.start, end: element.end, text: '' };
}

/** Puts XML at the end of an element; `<a/>` becomes `<a>...</a>`. */
export function append(element: XmlElement, xml: string): Edit[] {
  if (element.openEnd !== element.end) return [{ start: element.closeStart, end: element.closeStart, text: xml }];
  return [{ start: element.end - 2, end: element.end, text: `>${xml}</${element.name}>` }];
}

/**
 * Puts XML into an element in front of the first child that the schema places after it. `order` has the local names of
 * children in the schema's order; names that it lacks come last.
 */
export function insertInOrder(element: XmlElement, order: readonly string[], local: string, xml: string): Edit[] {
  const place = (name: string): number => {
    const index = order.indexOf(name);
    return index < 0 ? order.length : index;
  };
  const behind = element.children.find((one) => place(one.local) > place(local));
  return behind === undefined ? append(element, xml) : [{ start: behind.start, end: behind.start, text: xml }];
}

/** Sets an attribute in a start tag, or takes it out with the space before it (`undefined`). `text` is the part's. */
export function setAttribute(text: string, element: XmlElement, name: string, value: string | undefined): Edit[] {
  const found = findAttribute(text, element, name);
  if (found !== undefined) {
    if (value === undefined) return [{ start: found.start, end: found.end, text: '' }];
    return [{ start: found.valueStart, end: found.end - 1, text: escapeAttribute(value) }];
  }
  if (value === undefined) return [];
  const at = element.start + 1 + element.name.length;
  return [{ start: at, end: at, text: ` ${name}="${escapeAttribute(value)}"` }];
}

function findAttribute(text: string, element: XmlElement, name: string) {
  const pattern = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/y;
  pattern.lastIndex = element.start + 1 + element.name.length;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (match[1] === name) return { start: match.index, end, valueStart: end - (match[2]?.length ?? 0) + 1 };
  }
  return undefined;
}

/** Text as the content of an element. */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text as an attribute's value between double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}
