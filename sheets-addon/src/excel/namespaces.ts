import type { XmlElement } from './xml.ts';

/** The addresses by which the parts of one file name their vocabularies. */
export interface Namespaces {
  readonly main: string;
  /** Also what a relationship's type starts with. */
  readonly relationships: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
}

const transitional: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

const strict: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
};

/** Strict Open XML (ISO/IEC 29500-1) has addresses of its own; all parts of a file use the one kind. */
export function namespacesOf(workbookRoot: XmlElement): Namespaces {
  return Object.values(workbookRoot.attributes).includes(strict.main) ? strict : transitional;
}

/** `x:` where a part writes `<x:worksheet>`, else nothing. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

/** Elements written without a prefix, as a part that uses one writes them. */
export function withPrefix(prefix: string, xml: string): string {
  return prefix === '' ? xml : xml.replaceAll(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** ` r:id="rId1"` with the prefix that a part's root gives to relationships, or with one of its own. */
export function linkAttribute(root: XmlElement, relationships: string, id: string): string {
  const key = Object.keys(root.attributes).find(
    (name) => name.startsWith('xmlns:') && root.attributes[name] === relationships,
  );
  return key === undefined ? ` xmlns:r="${relationships}" r:id="${id}"` : ` ${key.slice(6)}:id="${id}"`;
}
