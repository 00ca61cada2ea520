import type { Place, RubricDocument, SyntaxFault } from '@rubric-kit/shared-schema/parse/document.ts';
import { type LineIndex, lineIndex, type Path, type Span } from '@rubric-kit/shared-schema/parse/position.ts';
import { documentOf, type Patchwork, type PlacedPiece, placedPieces, wayInto } from './patchwork.ts';

/** A document that knows the pieces it is made of. */
export interface PiecedDocument extends RubricDocument {
  /** The piece that a path leads into; `undefined` for paths that end above the pieces. */
  pieceOf(path: Path): PlacedPiece | undefined;
}

export const isPieced = (document: RubricDocument): document is PiecedDocument => 'pieceOf' in document;

/** A patchwork as the document that reading the whole text would give. */
export function piecedDocument(patchwork: Patchwork, lines?: LineIndex): PiecedDocument {
  const { text, format, value, sections } = patchwork;
  const placed = placedPieces(patchwork);
  const firsts = firstsOf(placed);
  const at = (span: Span, start: number): Span => ({ start: span.start + start, end: span.end + start });

  /** The places of parts inside a piece, counted from its beginning; the empty path is the piece's own part. */
  function local(one: PlacedPiece, paths: readonly Path[]): Place[] {
    const { places } = one.piece;
    const names = paths.map((path) => JSON.stringify(path));
    const missing = paths.filter((_path, index) => !places.has(names[index] ?? ''));
    if (missing.length > 0) {
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
        places.set(JSON.stringify(missing[index]), place);
      }
    }
    return names.map((name) => places.get(name) ?? { value: { start: 0, end: 0 } });
  }

  const inside = (one: PlacedPiece, paths: readonly Path[]): Place[] =>
    local(one, paths).map(({ key, value: span }) => ({
      ...(key && { key: at(key, one.start) }),
      value: at(span, one.start),
    }));

  const keyOf = ({ section, start }: PlacedPiece): Span => at(section.keySpan, start - section.lead);

  function sectionPlace(first: PlacedPiece): Place {
    const { section, start } = first;
    if (section.list === undefined) return inside(first, [[]])[0] ?? { value: { start, end: start } };
    const last = placed[placed.indexOf(first) + section.pieces.length - 1] ?? first;
    const end = inside(last, [[]])[0]?.value.end ?? last.start;
    if (format === 'yaml') return { key: keyOf(first), value: { start: start + section.list, end } };
    return {
      key: keyOf(first),
      value: { start: start - section.lead + section.list, end: text.indexOf(']', end) + 1 },
    };
  }

  function rootPlace(): Place {
    const lastSection = sections.at(-1);
    const last = lastSection && firsts.get(lastSection.key);
    const end = last ? sectionPlace(last).value.end : text.length;
    if (format === 'yaml') return { value: { start: patchwork.lead, end } };
    return { value: { start: text.indexOf('{'), end: text.indexOf('}', end) + 1 } };
  }

  function pieceOf([key, index]: Path): PlacedPiece | undefined {
    const first = typeof key === 'string' ? firsts.get(key) : undefined;
    if (!first) return undefined;
    if (first.section.list === undefined) return first;
    if (typeof index !== 'number' && !/^\d+$/.test(String(index))) return undefined;
    return Number(index) < first.section.pieces.length ? placed[placed.indexOf(first) + Number(index)] : undefined;
  }

  function locate(paths: readonly Path[]): Place[] {
    const result: Place[] = [];
    const groups = new Map<PlacedPiece, number[]>();
    for (const [index, path] of paths.entries()) {
      const one = pieceOf(path);
      if (one) groups.set(one, [...(groups.get(one) ?? []), index]);
      else {
        const first = typeof path[0] === 'string' ? firsts.get(path[0]) : undefined;
        result[index] = first ? sectionPlace(first) : rootPlace();
      }
    }
    for (const [one, indexes] of groups) {
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
    const first = [...firsts.values()].findLast((one) => keyOf(one).start <= offset);
    if (!first || offset > sectionPlace(first).value.end) return [];
    const { section } = first;
    const from = placed.indexOf(first);
    const one = placed.slice(from, from + section.pieces.length).findLast(({ start }) => start <= offset);
    const own = one && inside(one, [[]])[0]?.value;
    const isInside = own !== undefined && offset >= own.start && offset <= own.end;
    if (!one || !isInside) return [section.key];
    const above: Path = section.list === undefined ? [section.key] : [section.key, one.index];
    const local = documentOf(patchwork, one).pathAt(offset - one.start);
    return [...above, ...local.slice(wayInto(format, section).length)];
  }

  let index = lines;
  return {
    text,
    format,
    value,
    faults: faultsOf(placed),
    locate,
    pathAt,
    pieceOf,
    range(span) {
      index ??= lineIndex(text);
      return index.range(span);
    },
  };
}

/** The first piece of each section. */
const firstsOf = (placed: readonly PlacedPiece[]): Map<string, PlacedPiece> =>
  new Map(placed.filter(({ index }) => index === 0).map((one) => [one.section.key, one]));

const faultsOf = (placed: readonly PlacedPiece[]): SyntaxFault[] =>
  placed.flatMap(({ piece, start }) =>
    (piece.document?.faults ?? []).map(({ span, ...fault }) => ({
      ...fault,
      span: { start: span.start + start, end: span.end + start },
    })),
  );
