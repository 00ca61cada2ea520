import type { Place, RubricDocument, SyntaxFault } from '@rubric-kit/shared-schema/parse/document.ts';
import { type LineIndex, lineIndex, type Path, type Span } from '@rubric-kit/shared-schema/parse/position.ts';
import { documentOf, type Patchwork, type PlacedPiece, pieceAt, pieceIn, sectionStarts, wayInto } from './patchwork.ts';

/** A document that knows the pieces it is made of. */
export interface PiecedDocument extends RubricDocument {
  /** The piece that a path leads into; `undefined` for paths that end above the pieces. */
  pieceOf(path: Path): PlacedPiece | undefined;
}

export const isPieced = (document: RubricDocument): document is PiecedDocument => 'pieceOf' in document;

/** A patchwork as the document that reading the whole text would give. */
export function piecedDocument(patchwork: Patchwork, lines?: LineIndex): PiecedDocument {
  const { text, format, value, sections } = patchwork;
  const starts = sectionStarts(patchwork);
  const numbers = new Map(sections.map(({ key }, index) => [key, index]));
  const at = (span: Span, start: number): Span => ({ start: span.start + start, end: span.end + start });

  /** The places of parts inside a piece, counted from its beginning; the empty path is the piece's own part. */
  function local(one: PlacedPiece, paths: readonly Path[]): Place[] {
    const { places } = one.piece;
    const names = paths.map(nameOf);
    const missing = paths.filter((_path, index) => !places.has(names[index] ?? ''));
    if (missing.length > 0) {
      const { document, origin } = one.piece;
      if (origin && !document) {
        const found = origin.document.locate(missing.map((path) => [...origin.path, ...path]));
        for (const [index, { key, value: span }] of found.entries()) {
          const place = { ...(key && { key: at(key, -origin.start) }), value: at(span, -origin.start) };
          places.set(nameOf(missing[index] ?? []), place);
        }
        return local(one, paths);
      }
      const way = wayInto(format, one.section);
      const asked = [way, ...missing.map((path) => [...way, ...path])];
      const [own, ...found] = documentOf(patchwork, one).locate(asked);
      for (const [index, { key, value: span }] of found.entries()) {
        // A JSON field is cut off from its key.
        const isOwn = span.start === own?.value.start && span.end === own.value.end;
        const cutOff = format === 'json' && one.section.list === undefined && isOwn;
        const place = cutOff
          ? { key: at(one.section.keySpan, -one.section.lead), value: span }
          : { ...(key && { key }), value: span };
        places.set(nameOf(missing[index] ?? []), place);
      }
    }
    return names.map((name) => places.get(name) ?? { value: { start: 0, end: 0 } });
  }

  const inside = (one: PlacedPiece, paths: readonly Path[]): Place[] =>
    local(one, paths).map(({ key, value: span }) => ({
      ...(key && { key: at(key, one.start) }),
      value: at(span, one.start),
    }));

  /** A section's piece by its number; the first one's number is 0. */
  function pieceOfSection(sectionIndex: number, index: number): PlacedPiece | undefined {
    return pieceIn(patchwork, sectionIndex, index, starts[sectionIndex] ?? 0);
  }

  function sectionPlace(sectionIndex: number): Place {
    const section = sections[sectionIndex];
    const start = starts[sectionIndex] ?? 0;
    const nowhere = { value: { start, end: start } };
    const last = section && pieceOfSection(sectionIndex, section.pieces.length - 1);
    if (!last) return nowhere;
    if (section.list === undefined) return inside(last, [[]])[0] ?? nowhere;
    const end = inside(last, [[]])[0]?.value.end ?? last.start;
    const key = at(section.keySpan, start);
    if (format === 'yaml') return { key, value: { start: start + section.lead + section.list, end } };
    return { key, value: { start: start + section.list, end: text.indexOf(']', end) + 1 } };
  }

  function rootPlace(): Place {
    const end = sections.length > 0 ? sectionPlace(sections.length - 1).value.end : text.length;
    if (format === 'yaml') return { value: { start: patchwork.lead, end } };
    return { value: { start: text.indexOf('{'), end: text.indexOf('}', end) + 1 } };
  }

  function pieceOf([key, index]: Path): PlacedPiece | undefined {
    const number = typeof key === 'string' ? numbers.get(key) : undefined;
    if (number === undefined) return undefined;
    if (sections[number]?.list === undefined) return pieceOfSection(number, 0);
    if (typeof index !== 'number' && !/^\d+$/.test(String(index))) return undefined;
    return pieceOfSection(number, Number(index));
  }

  function locate(paths: readonly Path[]): Place[] {
    const result: Place[] = [];
    const groups = new Map<string, { readonly one: PlacedPiece; readonly indexes: number[] }>();
    for (const [index, path] of paths.entries()) {
      const one = pieceOf(path);
      if (one) {
        const name = `${one.sectionIndex} ${one.index}`;
        const group = groups.get(name);
        if (group) group.indexes.push(index);
        else groups.set(name, { one, indexes: [index] });
      } else {
        const number = typeof path[0] === 'string' ? numbers.get(path[0]) : undefined;
        result[index] = number === undefined ? rootPlace() : sectionPlace(number);
      }
    }
    for (const { one, indexes } of groups.values()) {
      const depth = one.section.list === undefined ? 1 : 2;
      const found = inside(
        one,
        indexes.map((index) => (paths[index] ?? []).slice(depth)),
      );
      for (const [nth, index] of indexes.entries()) result[index] = found[nth] ?? rootPlace();
    }
    return result;
  }

  function pathAt(offset: number): Path {
    const number = sections.findLastIndex(({ keySpan }, index) => (starts[index] ?? 0) + keySpan.start <= offset);
    const section = sections[number];
    if (!section || offset > sectionPlace(number).value.end) return [];
    const placed = pieceAt(patchwork, offset);
    const one = placed?.sectionIndex === number ? placed : undefined;
    const own = one && inside(one, [[]])[0]?.value;
    const isInside = own !== undefined && offset >= own.start && offset <= own.end;
    if (!one || !isInside) return [section.key];
    const above: Path = section.list === undefined ? [section.key] : [section.key, one.index];
    const below = documentOf(patchwork, one).pathAt(offset - one.start);
    return [...above, ...below.slice(wayInto(format, section).length)];
  }

  let index = lines;
  return {
    text,
    format,
    value,
    faults: faultsOf(patchwork, starts),
    locate,
    pathAt,
    pieceOf,
    range(span) {
      index ??= lineIndex(text);
      return index.range(span);
    },
  };
}

const nameOf = (path: Path): string => (path.length === 0 ? '' : JSON.stringify(path));

function faultsOf(patchwork: Patchwork, starts: readonly number[]): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  for (const [number, { pieces }] of patchwork.sections.entries()) {
    for (let index = 0; index < pieces.length; index++) {
      const found = pieces[index]?.document?.faults;
      if (!found || found.length === 0) continue;
      const start = pieceIn(patchwork, number, index, starts[number] ?? 0)?.start ?? 0;
      for (const { span, ...fault } of found)
        faults.push({ ...fault, span: { start: span.start + start, end: span.end + start } });
    }
  }
  return faults;
}
