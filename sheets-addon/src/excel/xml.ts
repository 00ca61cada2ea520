import { SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import { WorkbookError } from './workbook-error.ts';

/** What a scan meets. Positions are UTF-16 offsets into the text. */
export interface XmlEvents {
  /** `local` is the name without its prefix; `start` is the place of `<`, `end` behind `>`. */
  open?(local: string, tag: XmlTag, start: number, end: number): void;
  /** `start` is where the end tag begins; equal to `end` where the element is written `<a/>`. */
  close?(local: string, start: number, end: number): void;
  text?(text: string): void;
}

/** A start tag. Attributes have no prototype, so that any name is safe to look up. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An element and where it stands in the text. */
export interface XmlElement extends XmlTag {
  readonly local: string;
  readonly start: number;
  /** Behind the `>` of the start tag. */
  readonly openEnd: number;
  /** Where the end tag begins; equal to `end` where the element is written `<a/>`. */
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
  /** Its own text, without its children's. */
  readonly text: string;
}

/** A part of a text that was read already. Positions are UTF-16 offsets. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads XML once, front to back. `part` is named in the WorkbookError that text which is not well-formed throws.
 * @param gap whole elements that are left out
 */
export function scanXml(text: string, part: string, events: XmlEvents, gap?: Gap): void {
  const parser = new SaxesParser({ fileName: part, xmlns: false });
  let start = 0;
  let depth = 0;
  /** How far the parser's count is behind, once it is past the gap. */
  let left = 0;
  parser.on('error', (error) => {
    throw new WorkbookError(
      `The workbook is damaged: ${singleLine(error.message)}. Save it again in a spreadsheet program.`,
    );
  });
  // Entities are declared in a document type; a workbook has none, so that nothing can grow or be fetched.
  parser.on('doctype', () => {
    throw new WorkbookError(`The workbook is not safe to read: ${part} has a document type declaration.`);
  });
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position + left - 1);
    if (++depth > limits.xmlDepth) throw new WorkbookError(`The workbook is damaged: ${part} is nested too deeply.`);
  });
  parser.on('opentag', (tag) => {
    events.open?.(localName(tag.name), tag, start, parser.position + left);
  });
  parser.on('closetag', (tag) => {
    depth--;
    const end = parser.position + left;
    events.close?.(localName(tag.name), tag.isSelfClosing ? end : text.lastIndexOf('<', end - 1), end);
  });
  if (events.text !== undefined) {
    const onText = events.text.bind(events);
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  if (gap) {
    parser.write(text.slice(0, gap.start));
    left = gap.end - gap.start;
  }
  parser.write(gap ? text.slice(gap.end) : text).close();
}

/**
 * Reads XML into elements. What stands inside elements of the local name `leaveOut` is checked but not kept: a sheet's
 * cells are many.
 * @param gap whole elements that were read already
 */
export function readXml(text: string, part: string, leaveOut?: string, gap?: Gap): XmlElement {
  type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  let skipped = 0;
  const events: XmlEvents = {
    open(local, tag, start, openEnd) {
      if (skipped > 0) {
        skipped++;
        return;
      }
      const { name, attributes } = tag;
      const element: Open = { name, local, attributes, start, openEnd, closeStart: 0, end: 0, children: [], text: '' };
      stack.at(-1)?.children.push(element);
      stack.push(element);
      root ??= element;
      if (local === leaveOut) skipped = 1;
    },
    close(_local, closeStart, end) {
      if (skipped > 0 && --skipped > 0) return;
      const element = stack.pop();
      if (element === undefined) return;
      element.closeStart = closeStart;
      element.end = end;
    },
    text(more) {
      const element = stack.at(-1);
      if (skipped === 0 && element !== undefined) element.text += more;
    },
  };
  scanXml(text, part, events, gap);
  if (root === undefined) throw new WorkbookError(`The workbook is damaged: ${part} is empty.`);
  return root;
}

/** `mc:Choice` -> `Choice`. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The first child of a local name. */
export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((one) => one.local === local);
}

/** The children of a local name. */
export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((one) => one.local === local) ?? [];
}

/** Every element under one, itself included, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const one of element.children) yield* descendants(one);
}

/** `r:id`, whatever the prefix of relationships is in this part. */
export function relationshipId(tag: XmlTag): string | undefined {
  const key = Object.keys(tag.attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? undefined : tag.attributes[key];
}

function singleLine(message: string): string {
  return message.replaceAll(/\s+/g, ' ').trim();
}
