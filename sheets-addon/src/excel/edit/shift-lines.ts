import { type Shift, shiftSpan } from '../../formula/shift.ts';
import { forgetFormulas } from '../calc-chain.ts';
import type { Package } from '../package.ts';
import { parseRange } from '../reference.ts';
import { type Relationship, relationshipsOf } from '../relationships.ts';
import { type Edit, escapeText, setAttribute, splice } from '../splice.ts';
import { readWorkbookPart, type Sheet } from '../workbook-part.ts';
import { childrenOf, descendants, readXml } from '../xml.ts';
import { shiftFileFormula, shiftRanges } from './shift-reference.ts';
import { shiftRules, shiftSheet } from './shift-sheet.ts';

/**
 * Rows or columns of a tab come or go, and whatever in the workbook names its cells follows: rules, names, charts, notes,
 * drawings and pivot tables. Formulas in cells stay as they are but for their place; they are written as cells.
 */
export function shiftLines(parts: Package, sheetId: string, shift: Shift): void {
  const { sheets } = readWorkbookPart(parts);
  const sheet = sheets.find(({ id, kind }) => id === sheetId && kind === 'worksheet');
  if (!sheet) return;
  parts.write(sheet.part, shiftSheet(parts.text(sheet.part), sheet.part, shift));
  for (const other of sheets) {
    if (other === sheet || other.kind !== 'worksheet') continue;
    const text = parts.text(other.part);
    const next = shiftRules(text, other.part, other.name, shift);
    if (next !== text) parts.write(other.part, next);
  }
  const links = relationshipsOf(parts, sheet.part);
  shiftNotes(parts, links, shift);
  shiftDrawings(parts, links, shift);
  shiftTables(parts, links, shift);
  shiftNames(parts, shift);
  shiftCharts(parts, shift);
  shiftPivots(parts, shift);
  forgetFormulas(parts, new Set([sheetId]));
}

/** What of a tab cannot follow a shift, in plain words. */
export function cannotFollow(parts: Package, sheet: Sheet, shift: Shift): string[] {
  const tables = relationshipsOf(parts, sheet.part).filter(({ kind }) => kind === 'table');
  return tables.flatMap(({ part }) => {
    if (part === undefined || !parts.has(part)) return [];
    const { name = '', ref = '' } = readXml(parts.text(part), part).attributes;
    const range = parseRange(ref);
    if (!range) return [];
    const { at, count, axis } = shift;
    const end = count > 0 ? at : at - count - 1;
    const cutsColumns = axis === 'column' && end >= range.left && at <= range.right;
    const cutsHeading = axis === 'row' && count < 0 && at <= range.top && end >= range.top;
    return cutsColumns || cutsHeading
      ? [`the table ${name} on ${sheet.name}, whose headings were inserted or deleted`]
      : [];
  });
}

function change(parts: Package, part: string | undefined, edit: (text: string) => readonly Edit[]): void {
  if (part === undefined || !parts.has(part)) return;
  const text = parts.text(part);
  const edits = edit(text);
  if (edits.length > 0) parts.write(part, splice(text, edits));
}

function shiftNotes(parts: Package, links: readonly Relationship[], shift: Shift): void {
  for (const { kind, part } of links) {
    if (kind === 'comments' || kind === 'threadedComment') {
      change(parts, part, (text) =>
        [...descendants(readXml(text, part ?? ''))].flatMap((element) => {
          const { ref } = element.attributes;
          if (ref === undefined || !/omment$/.test(element.local)) return [];
          const next = shiftRanges(ref, shift);
          if (next === '') return [{ start: element.start, end: element.end, text: '' }];
          return next === ref ? [] : setAttribute(text, element, 'ref', next);
        }),
      );
    } else if (kind === 'vmlDrawing' && part !== undefined && parts.has(part)) {
      const text = parts.text(part);
      const next = shiftShapes(text, shift);
      if (next !== text) parts.write(part, next);
    }
  }
}

/** The boxes of notes are VML, which need not be well-formed XML. */
function shiftShapes(text: string, { axis, at, count }: Shift): string {
  const name = axis === 'row' ? 'Row' : 'Column';
  return text.replaceAll(/<v:shape\s(?:(?!<\/v:shape>)[\s\S])*<\/v:shape>/g, (shape) => {
    const own = new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1];
    if (own === undefined) return shape;
    const span = shiftSpan(Number(own), Number(own), at, count);
    if (!span) return /ObjectType=["']Note["']/.test(shape) ? '' : shape;
    const by = span[0] - Number(own);
    return shape
      .replace(new RegExp(`(<x:${name}>\\s*)\\d+`), (_all, tag: string) => `${tag}${span[0]}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_all, tag: string, anchor: string) => {
        const numbers = anchor.split(',').map(Number);
        for (const i of axis === 'row' ? [2, 6] : [0, 4]) numbers[i] = Math.max(0, (numbers[i] ?? 0) + by);
        return tag + numbers.join(', ');
      });
  });
}

function shiftDrawings(parts: Package, links: readonly Relationship[], { axis, at, count }: Shift): void {
  const name = axis === 'row' ? 'row' : 'col';
  for (const { kind, part } of links) {
    if (kind !== 'drawing') continue;
    change(parts, part, (text) =>
      [...descendants(readXml(text, part ?? ''))].flatMap((element) => {
        if (element.local !== 'from' && element.local !== 'to') return [];
        return childrenOf(element, name).flatMap((one) => {
          const line = Number(one.text);
          const moved = line >= at ? Math.max(at, line + count) : line;
          return moved === line ? [] : [{ start: one.openEnd, end: one.closeStart, text: String(moved) }];
        });
      }),
    );
  }
}

function shiftTables(parts: Package, links: readonly Relationship[], shift: Shift): void {
  for (const { kind, part } of links) {
    if (kind !== 'table') continue;
    change(parts, part, (text) =>
      [...descendants(readXml(text, part ?? ''))].flatMap((element) => {
        const { ref } = element.attributes;
        const next = ref === undefined ? '' : shiftRanges(ref, shift);
        return next === '' || next === ref ? [] : setAttribute(text, element, 'ref', next);
      }),
    );
  }
}

/** A name that belongs to one tab reads references without a tab there; such are rare and left alone. */
function shiftNames(parts: Package, shift: Shift): void {
  const { part } = readWorkbookPart(parts);
  change(parts, part, (text) =>
    [...descendants(readXml(text, part))].flatMap((element) => {
      if (element.local !== 'definedName') return [];
      const next = shiftFileFormula(element.text, '', shift);
      return next === element.text ? [] : [{ start: element.openEnd, end: element.closeStart, text: escapeText(next) }];
    }),
  );
}

function shiftCharts(parts: Package, shift: Shift): void {
  for (const part of parts.names().filter((name) => /\/charts\/chart[^/]*\.xml$/i.test(name))) {
    change(parts, part, (text) =>
      [...descendants(readXml(text, part))].flatMap((element) => {
        if (element.local !== 'f' || element.children.length > 0) return [];
        const next = shiftFileFormula(element.text, '', shift);
        return next === element.text
          ? []
          : [{ start: element.openEnd, end: element.closeStart, text: escapeText(next) }];
      }),
    );
  }
}

function shiftPivots(parts: Package, shift: Shift): void {
  for (const part of parts.names().filter((name) => /\/pivotCacheDefinition[^/]*\.xml$/i.test(name))) {
    change(parts, part, (text) =>
      [...descendants(readXml(text, part))].flatMap((element) => {
        const { ref, sheet } = element.attributes;
        if (element.local !== 'worksheetSource' || ref === undefined || sheet !== shift.tab) return [];
        const next = shiftRanges(ref, shift);
        return next === '' || next === ref ? [] : setAttribute(text, element, 'ref', next);
      }),
    );
  }
}
